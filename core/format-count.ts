/**
 * Writes a whole number with commas between its thousands: 1234567 as "1,234,567". `toLocaleString` writes the same, but
 * the first call of each process waits for the tables of all languages.
 */
export function formatCount(count: number): string {
  if (Math.abs(count) < 1000) return String(count);
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
