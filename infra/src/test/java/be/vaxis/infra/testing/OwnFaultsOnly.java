package be.vaxis.infra.testing;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Whoever awaits something fails when it does not come, not when a thread of somebody else ends badly meanwhile: that of a
 * connection which is closed by the other side, say, or of a test that runs beside it.
 */
public final class OwnFaultsOnly implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        Awaitility.doNotCatchUncaughtExceptionsByDefault();
    }
}
