package be.vaxis.pharmacovigilance;

import be.vaxis.kernel.IsoWeek;
import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.overview.StudyView;
import be.vaxis.pharmacovigilance.study.Column;
import be.vaxis.pharmacovigilance.study.Justification;
import be.vaxis.pharmacovigilance.study.ReleaseFigures;
import be.vaxis.pharmacovigilance.study.Scope;
import be.vaxis.pharmacovigilance.study.StudyId;
import be.vaxis.pharmacovigilance.study.StudyState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Rosa does research, Otto decides on exports. */
public final class PharmacovigilanceFixtures {

    public static final StudyId MYOCARDITIS = new StudyId(UUID.fromString("7b0d9c1e-3f43-4d5c-9a51-5d6f1f6a2c01"));
    public static final StudyId WANING = new StudyId(UUID.fromString("7b0d9c1e-3f43-4d5c-9a51-5d6f1f6a2c02"));
    public static final String ROSA = "researcher-rosa";
    public static final String OTTO = "officer-otto";
    public static final Instant NOW = Instant.parse("2021-09-01T10:00:00Z");
    public static final LocalDate CHRISTMAS = LocalDate.parse("2021-12-25");

    public static final Justification WHY = new Justification(
            "Inflammation of the heart after vaccination",
            "To find out how often it occurs in which age groups.",
            "Cooperation agreement of 12 March 2021, article 4, purpose 11",
            "Ethics committee 2021/0042");
    public static final Scope SCOPE = new Scope(
            EnumSet.allOf(Column.class),
            IsoWeek.parse("2020-W53"),
            IsoWeek.parse("2021-W30"),
            new TreeSet<>(),
            AreaLevel.MUNICIPALITY,
            AgeScheme.FIVE_YEARS,
            true);
    public static final ReleaseFigures FIGURES = new ReleaseFigures("ab".repeat(32), 1_200, 40L, 900, 300, 15, 10);

    public static final StudyView APPROVED = new StudyView(
            MYOCARDITIS,
            ROSA,
            null,
            WHY,
            SCOPE,
            StudyState.APPROVED,
            NOW,
            OTTO,
            NOW,
            null,
            CHRISTMAS,
            null,
            null,
            0,
            null,
            null);

    public static final MessageSource WORDS = words();

    private PharmacovigilanceFixtures() {}

    private static MessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/pharmacovigilance");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
