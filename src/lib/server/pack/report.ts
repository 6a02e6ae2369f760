/** Reports one problem of the pack: where it is, what is wrong and what to do. */
export type Report = (file: string, place: string, message: string, remedy: string) => void;
