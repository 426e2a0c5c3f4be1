/** «Convention Habilitation B1V-BR» needs no second «Convention» beside it. */
export function titleSaysKind(title: string, kind: string): boolean {
  return title.toLocaleLowerCase().startsWith(kind.toLocaleLowerCase());
}
