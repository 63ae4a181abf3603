package be.vaxis.selection.person;

/** Whether a code may be used to book. Dutch: <i>activatie</i>. Source: process 1, Selection. */
public enum CodeState {
    NOT_ACTIVATED,
    ACTIVATED,
    DEACTIVATED
}
