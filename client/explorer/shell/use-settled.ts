import { useEffect, useState } from 'react'

/** The value once it has stayed the same for some milliseconds, so that not every key asks or writes the address. */
export function useSettled(value: string, milliseconds = 180): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
