/** `'january jan, february feb'`: the names of each thing, and their short forms. */
export function listed(names: string): string[][] {
  return names.split(', ').map((forms) => forms.split(' '));
}
