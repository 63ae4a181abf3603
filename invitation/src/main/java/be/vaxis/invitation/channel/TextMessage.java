package be.vaxis.invitation.channel;

/**
 * A text message to one telephone. Dutch: <i>sms-bericht</i>. Refused at birth when the number cannot be one.
 *
 * @param id our message id, the same on every attempt
 * @param mobile E.164, such as {@code +32470123456}
 * @param body at most 1,600 characters, the operator's limit
 */
public record TextMessage(String id, String mobile, String body) {

    private static final int LONGEST = 1_600;

    public TextMessage {
        if (!mobile.matches("\\+[1-9][0-9]{6,14}")) {
            throw new ChannelRefused(ChannelRefused.Reason.NOT_AN_ADDRESS);
        }
        if (body.isBlank() || body.length() > LONGEST) {
            throw new IllegalArgumentException("a text holds 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "text:" + id;
    }
}
