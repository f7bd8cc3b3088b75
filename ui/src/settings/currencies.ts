/** A currency by its ISO 4217 code. */
export interface CurrencyName {
  code: string;
  name: string;
}

const names = new Intl.DisplayNames(undefined, { type: 'currency' });

/** A code with what this system calls it. */
export function currencyOf(code: string): CurrencyName {
  try {
    return { code, name: names.of(code) ?? code };
  } catch {
    return { code, name: code };
  }
}

const known: readonly CurrencyName[] = Intl.supportedValuesOf('currency').map(currencyOf);

/** Currencies whose code begins with what is typed, then those whose name has it. */
export function findCurrencies(text: string): Promise<CurrencyName[]> {
  const word = text.trim().toLowerCase();
  const begins = known.filter(({ code }) => code.toLowerCase().startsWith(word));
  const has = known.filter((one) => !begins.includes(one) && one.name.toLowerCase().includes(word));
  return Promise.resolve([...begins, ...has]);
}
