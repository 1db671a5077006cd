type Child = Node | string | null;

/** An element with its attributes and children: texts are always texts. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((one) => one !== null));
  return made;
}

export function button(label: string, pressed: () => void, className = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', ...(className !== '' && { class: className }) }, [label]);
  made.addEventListener('click', pressed);
  return made;
}
