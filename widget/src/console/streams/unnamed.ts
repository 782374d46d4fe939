/** Whether nobody knows the visitor's name: the server then says this word for it. */
export function isUnnamed(name: string): boolean {
  return name === '' || name === 'Visitor';
}
