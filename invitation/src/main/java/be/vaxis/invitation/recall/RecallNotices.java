package be.vaxis.invitation.recall;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds of which recall an announcement tells. */
@Component
public class RecallNotices {

    private final JdbcClient sql;

    RecallNotices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing about somebody who was forgotten. */
    public Optional<UUID> recallOf(UUID announcement) {
        return sql.sql("select recall from recall_notice where announcement = ?")
                .param(announcement)
                .query(UUID.class)
                .optional();
    }

    public boolean isCalledOff(UUID recall) {
        return sql.sql("select count(*) from recall_called_off where recall = ?")
                        .param(recall)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
