import { closest } from './closest';
import { refuse } from './refusal';

/** The names of all props of an interface: the compiler asks for every one of them. */
export type PropNames<Props> = { readonly [name in keyof Required<Props>]: true };

/**
 * Refuses a prop that is a misspelling of another one, which callers without a compiler would never notice. What is like no prop
 * is let pass: props are often spread from larger objects.
 */
export function refuseMisspelled<Props extends object>(props: Props, names: PropNames<Props>, around = ''): void {
  for (const name of Object.keys(props)) {
    if (name in names) { continue; }
    const meant = closest(name, Object.keys(names));
    if (meant !== undefined) {
      refuse({ code: 'FM101', field: `${around}${name}`, because: 'There is no such prop; it would be left out.', fix: `did you mean ${meant}?` });
    }
  }
}
