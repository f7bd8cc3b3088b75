/**
 * The ticket of another system that the next act is done for, said ahead of it: what one key does at once asks nothing.
 * On the Desk it stays until what was gathered is dealt with or let go; elsewhere it goes with one act, or with the screen.
 */
class NextTicket {
  /** Said on the Desk, of what is gathered there. */
  desk = $state('');
  private here = $state('');
  private screen = $state('');
  /** Keeps the Desk's with the batch on disk. */
  keep: (ticket: string) => void = () => {};

  private get onDesk(): boolean {
    return this.screen === 'desk';
  }

  /** What the next act on the screen in view is done for; empty for nothing. */
  get said(): string {
    return this.onDesk ? this.desk : this.here;
  }

  say(ticket: string): void {
    const said = ticket.trim();
    if (!this.onDesk) this.here = said;
    else if (said !== this.desk) {
      this.desk = said;
      this.keep(said);
    }
  }

  /** Another screen is in view: what was said on the last one was for something there. */
  enter(screen: string): void {
    if (screen !== this.screen) this.here = '';
    this.screen = screen;
  }

  /** Something was done: a ticket goes with one act, on the Desk with all of one customer. */
  used(): void {
    this.here = '';
  }
}

export const nextTicket = new NextTicket();
