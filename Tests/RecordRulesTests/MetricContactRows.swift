import RecordModel

@testable import RecordRules

/// The first call, the notification, coming and leaving (M7-M11).
enum MetricContactRows {
    static let all = calls + coming + leaving

    private static let calls = [
        MetricRow("M7", "acute, and spoken to", "100 (1/1)") { police, _ in
            acute(police, "acute")
            police.consult("vt_first_call", "12:10")
        },
        MetricRow("M7", "acute, and the voicemail", "0 (0/1)") { police, _ in
            acute(police, "acute")
            police.consult("vt_first_call", "12:10", reached: "voicemail")
        },
        MetricRow("M7", "acute, and a conversation of another kind", "0 (0/1)") { police, _ in
            acute(police, "acute")
            police.consult("om", "12:10")
        },
        MetricRow("M7", "nobody knows if it is acute", "0 (0/1)") { police, _ in
            acute(police, "unknown")
        },
        MetricRow("M7", "one says acute, the other not", "0 (0/1)") { police, vt in
            acute(police, "not_acute")
            acute(vt, "acute")
        },
        MetricRow("M7", "not acute", "- (0/0)") { police, _ in
            acute(police, "not_acute")
            police.consult("vt_first_call", "12:10")
        },
        MetricRow("M8", "ten minutes after arrival", "10 (1/1)") { police, _ in
            police.presence(arrived: "12:00")
            police.consult("vt_first_call", "12:05", reached: "voicemail")
            police.consult("vt_first_call", "12:10")
        },
        MetricRow("M8", "called on the way", "0 (1/1)") { police, _ in
            police.presence(arrived: "12:00")
            police.consult("vt_first_call", "11:50")
        },
        MetricRow("M8", "never spoken to", "- (0/1)") { police, _ in
            police.presence(arrived: "12:00")
            police.consult("vt_first_call", "12:10", reached: "voicemail")
        },
        MetricRow("M8", "no arrival on record", "- (0/0)") { police, _ in
            police.consult("vt_first_call", "12:10")
        },
        MetricRow("M8", "the other side's entry of one call is linked", "10 (1/1)") { police, vt in
            police.presence(arrived: "12:00")
            let own = police.consult("vt_first_call", "12:10")
            police.link("mirror_of", own, vt.consult("vt_first_call", "12:08"), from: vt)
        },
        MetricRow("M9", "received eight hours after the notification", "8 (1/1)") { police, vt in
            police.set("incident", ["notified_at": .time("12:00")])
            vt.set("vt_notification", ["received_at": .time("20:00")])
        },
        MetricRow("M9", "sent, and not received", "- (0/1)") { police, _ in
            police.set("incident", ["notified_at": .time("12:00")])
            police.set("vt_notification", ["sent_at": .time("20:00")])
        },
    ]

    private static let coming = [
        MetricRow("M10", "to come, and came", "100 (1/1)") { _, vt in
            decide(vt, "on_site")
            vt.presence(arrived: "12:40")
        },
        MetricRow("M10", "came without a word of it", "100 (1/1)") { _, vt in
            vt.presence(arrived: "12:40")
        },
        MetricRow("M10", "to come, and not there", "0 (0/1)") { _, vt in
            decide(vt, "on_site")
            vt.presence()
        },
        MetricRow("M10", "by phone only", "- (0/0)") { _, vt in decide(vt, "phone_only") },
        MetricRow("M10", "not decided", "- (0/0)") { _, vt in decide(vt, "unknown") },
        MetricRow("M10", "police alone came", "- (0/0)") { police, _ in
            police.presence(arrived: "12:40")
        },
    ]

    private static let leaving = [
        MetricRow("M11", "left without a word", "1") { police, _ in
            police.presence(arrived: "12:00", left: "13:00")
        },
        MetricRow("M11", "left after an attempt", "1") { police, _ in
            police.consult("pre_departure", "12:40", "12:45", reached: "no_answer")
            police.presence(arrived: "12:00", left: "13:00")
        },
        MetricRow("M11", "spoken to after leaving", "1") { police, _ in
            police.consult("pre_departure", "13:10", "13:20")
            police.presence(arrived: "12:00", left: "13:00")
        },
        MetricRow("M11", "spoken to before leaving", "0") { police, _ in
            police.consult("pre_departure", "12:40", "12:50")
            police.presence(arrived: "12:00", left: "13:00")
        },
        MetricRow("M11", "Veilig Thuis was there", "0") { police, vt in
            vt.presence(arrived: "12:30")
            police.presence(arrived: "12:00", left: "13:00")
        },
        MetricRow("M11", "Veilig Thuis came afterwards", "1") { police, vt in
            vt.presence(arrived: "13:30")
            police.presence(arrived: "12:00", left: "13:00")
        },
        MetricRow("M11", "nobody left", "0") { police, _ in police.presence(arrived: "12:00") },
    ]

    private static func acute(_ laptop: Laptop, _ state: JSONValue) {
        laptop.set("incident", ["acute_state": state])
    }

    private static func decide(_ vt: Laptop, _ how: JSONValue) {
        vt.set("incident", ["vt_attendance_decision": how])
    }
}
