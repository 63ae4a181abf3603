package be.vaxis.attestation.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzNameTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "De Pril, DE<PRIL",
                "Van den Broeck, VAN<DEN<BROECK",
                "D'Haene, DHAENE",
                "D’Haene, DHAENE",
                "'s Gravenzande, S<GRAVENZANDE",
                "'s-Gravenzande, S<GRAVENZANDE",
                "Vanden Plas-Dupont, VANDEN<PLAS<DUPONT",
                "Françoise-Élise, FRANCOISE<ELISE",
                "Jean–Luc, JEAN<LUC",
                "Müller, MUELLER",
                "Strauß, STRAUSS",
                "GROẞ, GROSS",
                "Jäger, JAEGER",
                "Köhler, KOEHLER",
                "Noël, NOEL",
                "Hélène, HELENE",
                "Ruÿs, RUYS",
                "Van Ĳzeren, VAN<IJZEREN",
                "Lecœur, LECOEUR",
                "Cæsar, CAESAR",
                "Åse, AASE",
                "Østergård, OESTERGAARD",
                "Þór, THOR",
                "Guðrún, GUDRUN",
                "Łukasz, LUKASZ",
                "Đorđević, DORDEVIC",
                "Dvořák, DVORAK",
                "Peña, PENA",
                "Gonçalves, GONCALVES",
                "Çelik, CELIK",
                "Şahin, SAHIN",
                "Erdoğan, ERDOGAN",
                "Işık, ISIK",
                "İnönü, INOENUE",
                "Győrffy, GYORFFY",
                "Szűcs, SZUCS",
                "Ștefăniță, STEFANITA",
                "Nguyễn, NGUYEN",
                "Trần Đức Lương, TRAN<DUC<LUONG",
                "Ħamrun, HAMRUN",
                "Иванов, IVANOV",
                "Щербакова, SHCHERBAKOVA",
                "Юлия Подъячева, IULIIA<PODIEIACHEVA",
                "Георгиев, GEORGIEV",
                "Зеленський, ZELENSKII",
                "Παπαδόπουλος, PAPADOPOULOS",
                "Ευάγγελος, EVANGELOS",
                "Ελευθέριος, ELEFTHERIOS",
                "Μπακογιάννη, BAKOGIANNI",
                "Χαράλαμπος, CHARALAMPOS",
                "Ψυχή, PSYCHI",
                "Μαΐου, MAIOU",
                "Ταΰγετος, TAYGETOS"
            })
    void a_name_is_written_as_a_passport_writes_it(String name, String written) {
        assertThat(MrzName.of(name)).isEqualTo(written);
    }

    @Test
    void breaks_become_one_filler_and_none_at_the_ends() {
        assertThat(MrzName.of("  Anna -  Maria, Jr. ")).isEqualTo("ANNA<MARIA<JR");
        assertThat(MrzName.of("-")).isEmpty();
    }

    @Test
    void a_composed_letter_and_its_parts_are_written_alike() {
        assertThat(MrzName.of("Mu\u0308ller")).isEqualTo("MUELLER");
        assertThat(MrzName.of("A\u030Ase")).isEqualTo("AASE");
    }

    @Test
    void eighty_characters_fit_and_a_longer_name_is_cut_without_a_filler_at_its_end() {
        assertThat(MrzName.of("a".repeat(80))).hasSize(80);
        assertThat(MrzName.of("a".repeat(81))).hasSize(80);
        assertThat(MrzName.of("a".repeat(79) + " b")).isEqualTo("A".repeat(79));
    }

    @Test
    void letters_that_no_table_knows_leave_nothing() {
        assertThat(MrzName.of("山田")).isEmpty();
        assertThat(MrzName.of("Anna 2")).isEqualTo("ANNA");
    }
}
