package be.vaxis.infra.durable;

/** The requests of the journey. */
enum Step {
    PLAN,
    ENROL,
    PREVIEW,
    SELECT,
    BOOK,
    MOVE,
    CANCEL,
    BOOK_AGAIN,
    DOSE,
    LOOK
}
