package org.ganbook.lab.api;

import java.util.List;

/** What is told of sleeping sessions, from and to the contract's messages. */
public final class SleepCodec {

    private SleepCodec() {}

    public static List<org.ganbook.lab.proto.NotKept> encode(List<NotKept> notKept) {
        return notKept.stream()
                .map(each -> org.ganbook.lab.proto.NotKept.newBuilder()
                        .setVariable(each.variable())
                        .setReason(org.ganbook.lab.proto.NotKept.Reason.valueOf(
                                each.reason().name()))
                        .setType(each.type())
                        .setWithin(each.within())
                        .build())
                .toList();
    }

    static List<NotKept> decode(List<org.ganbook.lab.proto.NotKept> messages) {
        return messages.stream()
                .map(each -> new NotKept(
                        each.getVariable(),
                        NotKept.Reason.valueOf(each.getReason().name()),
                        each.getType(),
                        each.getWithin()))
                .toList();
    }

    static Revival decode(org.ganbook.lab.proto.Revival message) {
        return new Revival(Revival.Outcome.valueOf(message.getOutcome().name()), decode(message.getNotKeptList()));
    }

    static PutAway decode(org.ganbook.lab.proto.PutAwayReply message) {
        return PutAway.valueOf(message.getOutcome().name());
    }
}
