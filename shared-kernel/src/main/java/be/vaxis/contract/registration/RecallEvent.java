package be.vaxis.contract.registration;

import be.vaxis.contract.ContractEvent;
import be.vaxis.kernel.PersonId;
import java.util.UUID;

/** What the register tells of a recall: whom to tell what; never which vaccine, nor why. */
public sealed interface RecallEvent extends ContractEvent {

    UUID recall();

    /** What somebody is asked to do. */
    enum RecallAdvice {
        /** To contact a physician soon. */
        SEE_PHYSICIAN,
        /** To come back for another dose. */
        COME_BACK,
        /** Nothing; to know of it. */
        BE_INFORMED
    }

    /** Somebody is to be told of a recall, once. */
    record PersonRecalled(UUID recall, PersonId person, RecallAdvice advice) implements RecallEvent {

        /** Nobody waits for the others of a recall; that of the person alone is that of their doses. */
        @Override
        public String key() {
            return "recall:" + recall + "/" + person.value();
        }
    }

    /** Whoever was not told yet need not be told any more. */
    record RecallCalledOff(UUID recall) implements RecallEvent {

        @Override
        public String key() {
            return "recall:" + recall;
        }
    }
}
