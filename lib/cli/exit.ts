/** What a check ends with when it could not be done here: neither passed nor failed. The number is automake's. */
export const SKIPPED = 77
