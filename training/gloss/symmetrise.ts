/**
 * Joins the two directions of one pair ("grow-diag-final-and", Koehn, Och and Marcu 2003). `links` holds a row a
 * source word, bit 1 forward and bit 2 backward; gives 1 for every link that stays.
 */
export function symmetrise(links: Uint8Array, rows: number, columns: number): Uint8Array {
  const result = new Uint8Array(rows * columns);
  const rowUsed = new Uint8Array(rows);
  const columnUsed = new Uint8Array(columns);
  const add = (row: number, column: number) => {
    result[row * columns + column] = 1;
    rowUsed[row] = 1;
    columnUsed[column] = 1;
  };
  forEachLink(links, columns, (row, column, value) => {
    if (value === 3) add(row, column);
  });
  for (let grown = true; grown; ) {
    grown = false;
    forEachLink(links, columns, (row, column) => {
      if (result[row * columns + column] === 1 || (rowUsed[row] && columnUsed[column])) return;
      if (!hasNeighbour(result, row, column, rows, columns)) return;
      add(row, column);
      grown = true;
    });
  }
  forEachLink(links, columns, (row, column) => {
    if (!rowUsed[row] && !columnUsed[column]) add(row, column);
  });
  return result;
}

function forEachLink(
  links: Uint8Array,
  columns: number,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let cell = 0; cell < links.length; cell += 1) {
    const value = links[cell] ?? 0;
    if (value !== 0) visit(Math.floor(cell / columns), cell % columns, value);
  }
}

function hasNeighbour(
  result: Uint8Array,
  row: number,
  column: number,
  rows: number,
  columns: number,
): boolean {
  for (let near = Math.max(0, row - 1); near <= Math.min(rows - 1, row + 1); near += 1) {
    for (let beside = Math.max(0, column - 1); beside <= Math.min(columns - 1, column + 1); beside += 1) {
      if (result[near * columns + beside] === 1) return true;
    }
  }
  return false;
}
