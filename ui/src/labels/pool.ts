/** A row that may get a label. */
export interface Item<Row> {
  key: string;
  row: Row;
}

/** Rows with ticks, fetched as they come into view: what a [TickList] shows. */
export interface Pool<Row> {
  /** How many rows there are. */
  readonly total: number;
  /** How many of them, or of those seen before, are ticked. */
  readonly count: number;
  at(index: number): Item<Row> | undefined;
  /** The rows in view; what is missing of them is fetched. */
  want(first: number, last: number): void;
  has(item: Item<Row>): boolean;
  set(item: Item<Row>, ticked: boolean): void;
  all(): void;
  none(): void;
  /** Why a row can get no label; null if it can. */
  missing?(row: Row): string | null;
  /** Takes a row off the list. */
  remove?(key: string): void;
}
