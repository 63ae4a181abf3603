package be.vaxis.registration.desk;

import be.vaxis.kernel.Insz;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads once more what was kept word for word, where its words are understood. */
public interface Rereading {

    /** @param insz that was found for the person, whom the words name otherwise */
    Reread read(String words, Insz insz);

    /**
     * What it says.
     *
     * @param key with which its source names it
     * @param dose as it would be registered; null when it cannot be counted
     * @param doubts why it cannot; empty when it can, or is none of the campaign
     */
    record Reread(String key, @Nullable DoseEntry dose, List<Doubt> doubts) {}

    /**
     * Why a vaccination is kept and not counted.
     *
     * @param type the name of a refusal, or the element that is doubted
     * @param text one sentence, without anything personal
     * @param arguments that the sentence of a page fills in
     */
    record Doubt(String type, String text, List<Object> arguments) {}
}
