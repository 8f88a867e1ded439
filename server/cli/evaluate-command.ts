export async function evaluateCommand(): Promise<number> {
  return 2;
}
