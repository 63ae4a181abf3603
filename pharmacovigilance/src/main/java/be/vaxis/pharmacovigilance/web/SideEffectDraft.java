package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.screening.Screen;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A report that is being written, as typed: kept in the login session, sealed there, until it is sent or the session ends.
 * It names its person by a random number that means nothing elsewhere, never by INSZ or name.
 */
class SideEffectDraft implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int LONGEST_LINE = 600;
    private static final int MOST = 60;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    private final String person;
    private List<String> doses = new ArrayList<>();
    private List<String> reactions = new ArrayList<>();
    private List<String> seriousness = new ArrayList<>();
    private List<String> history = new ArrayList<>();
    private String otherProduct = "";
    private String otherGiven = "";
    private String otherLot = "";
    private String medicines = "";
    private String story = "";
    private final Map<String, String> onset = new HashMap<>();
    private final Map<String, String> ended = new HashMap<>();
    private final Map<String, String> outcome = new HashMap<>();
    private final Map<String, String> severity = new HashMap<>();

    SideEffectDraft(String person) {
        this.person = person;
    }

    String person() {
        return person;
    }

    /** Forgets what was typed of reactions that were unticked again, or never were on the page. */
    void tidy() {
        for (Map<String, String> typed : List.of(onset, ended, outcome, severity)) {
            typed.keySet().retainAll(reactions);
            typed.replaceAll((reaction, text) -> cut(text, LONGEST_LINE));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static List<String> few(List<String> chosen) {
        return new ArrayList<>(chosen.stream()
                .filter(text -> WORD.matcher(text).matches())
                .limit(MOST)
                .toList());
    }

    public List<String> getDoses() {
        return doses;
    }

    public void setDoses(List<String> doses) {
        this.doses = few(doses);
    }

    public List<String> getReactions() {
        return reactions;
    }

    public void setReactions(List<String> reactions) {
        this.reactions = few(reactions);
    }

    public List<String> getSeriousness() {
        return seriousness;
    }

    public void setSeriousness(List<String> seriousness) {
        this.seriousness = few(seriousness);
    }

    public List<String> getHistory() {
        return history;
    }

    public void setHistory(List<String> history) {
        this.history = few(history);
    }

    public String getOtherProduct() {
        return otherProduct;
    }

    public void setOtherProduct(String otherProduct) {
        this.otherProduct = cut(otherProduct, LONGEST_LINE);
    }

    public String getOtherGiven() {
        return otherGiven;
    }

    public void setOtherGiven(String otherGiven) {
        this.otherGiven = cut(otherGiven, LONGEST_LINE);
    }

    public String getOtherLot() {
        return otherLot;
    }

    public void setOtherLot(String otherLot) {
        this.otherLot = cut(otherLot, LONGEST_LINE);
    }

    public String getMedicines() {
        return medicines;
    }

    public void setMedicines(String medicines) {
        this.medicines = cut(medicines, LONGEST_LINE);
    }

    public String getStory() {
        return story;
    }

    public void setStory(String story) {
        this.story = cut(story, Screen.LONGEST + 1);
    }

    public Map<String, String> getOnset() {
        return onset;
    }

    public Map<String, String> getEnded() {
        return ended;
    }

    public Map<String, String> getOutcome() {
        return outcome;
    }

    public Map<String, String> getSeverity() {
        return severity;
    }
}
