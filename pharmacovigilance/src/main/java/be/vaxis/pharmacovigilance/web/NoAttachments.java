package be.vaxis.pharmacovigilance.web;

import be.vaxis.kernel.Rejection;

/** Files are not taken: a screen cannot see who is in a picture. */
final class NoAttachments extends Rejection {

    NoAttachments() {
        super(
                "pharmacovigilance:noAttachments",
                413,
                "No files are taken here. Describe what they show in 2000 characters; the agency asks for more if it needs it.");
    }
}
