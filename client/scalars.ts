declare const scalar: unique symbol

/** An exact decimal number as text, such as "124000" or "63.6"; never a float. */
export type Decimal = string & { readonly [scalar]: 'Decimal' }

/** A day as YYYY-MM-DD, without a time zone. */
export type DateString = string & { readonly [scalar]: 'Date' }

/** An instant in UTC as YYYY-MM-DDTHH:MM:SS.sssZ. */
export type DateTimeString = string & { readonly [scalar]: 'DateTime' }

/** An absolute http or https address. */
export type UrlString = string & { readonly [scalar]: 'URL' }

/** A decimal to send: one that came back, or a literal such as '100000'; never a number. */
export type DecimalInput = Decimal | `${number}`

/** A day to send: one that came back, or a literal such as '2022-12-31'. */
export type DateInput = DateString | `${number}-${number}-${number}`

/** An instant to send: one that came back, or a literal such as '2023-01-17T07:00:00Z'. */
export type DateTimeInput = DateTimeString | `${number}-${number}-${number}T${number}:${string}Z`
