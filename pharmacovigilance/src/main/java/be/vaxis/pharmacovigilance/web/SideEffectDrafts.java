package be.vaxis.pharmacovigilance.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.SessionScope;

/** The reports that a caller is writing, as long as the login session lasts. Three are kept; the oldest makes place. */
@Component
@SessionScope
class SideEffectDrafts implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int KEPT = 3;

    private final LinkedHashMap<UUID, SideEffectDraft> drafts = new LinkedHashMap<>();

    synchronized void begin(UUID report, SideEffectDraft draft) {
        drafts.put(report, draft);
        if (drafts.size() > KEPT) {
            drafts.pollFirstEntry();
        }
    }

    /** Refuses with {@link DraftGone}. */
    synchronized SideEffectDraft find(UUID report) {
        SideEffectDraft draft = drafts.get(report);
        if (draft == null) {
            throw new DraftGone();
        }
        return draft;
    }

    /** Nothing of it stays in the session. */
    synchronized void drop(UUID report) {
        drafts.remove(report);
    }
}
