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

/** Every currency this system knows. */
export const knownCurrencies: readonly CurrencyName[] = Intl.supportedValuesOf('currency')
  .map(currencyOf)
  // Those that are no more have the years of their life in their name.
  .filter(({ name }) => !/\(\d{4}/.test(name));

/** Currencies whose code begins with what is typed, then those whose name has it. */
export function findCurrencies(text: string): Promise<CurrencyName[]> {
  const word = text.trim().toLowerCase();
  const begins = knownCurrencies.filter(({ code }) => code.toLowerCase().startsWith(word));
  const has = knownCurrencies.filter((one) => !begins.includes(one) && one.name.toLowerCase().includes(word));
  return Promise.resolve([...begins, ...has]);
}
