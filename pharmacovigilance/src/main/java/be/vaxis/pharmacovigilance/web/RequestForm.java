package be.vaxis.pharmacovigilance.web;

import be.vaxis.pharmacovigilance.area.AreaLevel;
import be.vaxis.pharmacovigilance.disclosure.AgeScheme;
import be.vaxis.pharmacovigilance.study.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a researcher typed, as typed. Its id makes a second click the same request. */
class RequestForm {

    private String study = "";
    private String title = "";
    private String purpose = "";
    private String legalBasis = "";
    private String approval = "";
    private String from = "";
    private String until = "";
    private List<String> columns = names(Column.values());
    private List<String> products = new ArrayList<>();
    private String area = AreaLevel.MUNICIPALITY.name();
    private String ages = AgeScheme.CAMPAIGN.name();
    private boolean linked;

    private static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    public String getStudy() {
        return study;
    }

    public void setStudy(String study) {
        this.study = study;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public String getApproval() {
        return approval;
    }

    public void setApproval(String approval) {
        this.approval = approval;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public List<String> getColumns() {
        return columns;
    }

    public void setColumns(List<String> columns) {
        this.columns = columns;
    }

    public List<String> getProducts() {
        return products;
    }

    public void setProducts(List<String> products) {
        this.products = products;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getAges() {
        return ages;
    }

    public void setAges(String ages) {
        this.ages = ages;
    }

    public boolean isLinked() {
        return linked;
    }

    public void setLinked(boolean linked) {
        this.linked = linked;
    }
}
