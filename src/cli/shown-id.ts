const ID = /^(?:D-[0-9A-Z]{12}(?:#[0-9A-Z]{1,12})?|KHR-[0-9A-Z]{8})$/;

/** What was typed as an id, for a message: only where it has the form of one, for it may as well be somebody's name. */
export const shownId = (id: string): string => (ID.test(id) ? id : "…");
