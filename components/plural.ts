/** What a phrase counts, as a phrase: `#` stands for the number. */
export const plural = (n: number, one: string, many: string): string => (new Intl.PluralRules('en').select(n) === 'one' ? one : many).replace('#', new Intl.NumberFormat('en').format(n))
