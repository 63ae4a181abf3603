package be.vaxis.attestation.web;

import java.beans.PropertyEditorSupport;
import java.util.Locale;

/** Reads one of a few values, in whichever case it is written. */
final class ByName<E extends Enum<E>> extends PropertyEditorSupport {

    private final Class<E> type;

    ByName(Class<E> type) {
        this.type = type;
    }

    @Override
    public void setAsText(String text) {
        setValue(Enum.valueOf(type, text.toUpperCase(Locale.ROOT)));
    }
}
