/** Whether a text is a day of the Gregorian calendar as YYYY-MM-DD, from year 1: JavaScript alone takes 30 February for 2 March. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && text >= '0001'
}
