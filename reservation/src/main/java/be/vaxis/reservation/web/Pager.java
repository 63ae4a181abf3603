package be.vaxis.reservation.web;

/**
 * One page of a list that is too long for one; the fragment of that name shows the way to the others.
 *
 * @param page from 1; one that does not exist is the nearest that does
 * @param size how many stand on a page
 * @param total how many there are on all pages
 */
record Pager(int page, int size, int total) {

    Pager {
        page = Math.clamp(page, 1, pages(size, total));
    }

    int skipped() {
        return (page - 1) * size;
    }

    public int pages() {
        return pages(size, total);
    }

    private static int pages(int size, int total) {
        return Math.max(1, (total + size - 1) / size);
    }
}
