package be.vaxis.pharmacovigilance.exposure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The products of which a dose was ever registered, by their codes.
 *
 * <p>Dutch: <i>producten</i>.
 */
@Component
public class ExposedProducts {

    private final JdbcClient sql;

    ExposedProducts(JdbcClient sql) {
        this.sql = sql;
    }

    /** In alphabetical order. */
    public List<String> all() {
        return sql.sql("select product from exposure_product order by product")
                .query((row, n) -> row.getString(1))
                .list();
    }
}
