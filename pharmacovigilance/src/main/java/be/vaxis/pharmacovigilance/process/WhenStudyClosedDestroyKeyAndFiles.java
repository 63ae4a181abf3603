package be.vaxis.pharmacovigilance.process;

import be.vaxis.pharmacovigilance.export.Packages;
import be.vaxis.pharmacovigilance.pseudonym.StudyKeys;
import be.vaxis.pharmacovigilance.study.StudyEvent.StudyClosed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A study that is over leaves neither its package nor the key that made its pseudonyms. */
@Component
@DisallowReplay
@ProcessingGroup("pharmacovigilance.closing")
class WhenStudyClosedDestroyKeyAndFiles {

    private final StudyKeys keys;
    private final Packages packages;

    WhenStudyClosedDestroyKeyAndFiles(StudyKeys keys, Packages packages) {
        this.keys = keys;
        this.packages = packages;
    }

    @EventHandler
    void on(StudyClosed event) {
        keys.destroy(event.study());
        packages.remove(event.study());
    }
}
