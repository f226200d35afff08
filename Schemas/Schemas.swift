// Made by scripts/embed-schemas; do not edit.
// swift-format-ignore-file

/// The product's data files, embedded so that a program needs no files beside it: catalogue
/// versions, region profiles, JSON Schemas, names and SQL.
package enum Schemas {
    /// Every embedded path, relative to the folder `Schemas`, sorted.
    package static var paths: [String] {
        [
            "catalogue/2026.1/enums.json",
            "catalogue/2026.1/envelope.json",
            "catalogue/2026.1/roles.json",
            "catalogue/2026.1/step-1.json",
            "catalogue/2026.1/step-2.json",
            "catalogue/2026.1/step-3.json",
            "catalogue/2026.1/step-4.json",
            "catalogue/2026.1/step-5.json",
            "catalogue/2026.1/structure.json",
            "catalogue/2026.1/types.json",
            "guide/departure.json",
            "guide/shared.json",
            "guide/step-1.json",
            "guide/step-2.json",
            "guide/step-3.json",
            "guide/step-4.json",
            "guide/step-5.json",
            "json-schema/catalogue-enums.schema.json",
            "json-schema/catalogue-fields.schema.json",
            "json-schema/catalogue-types.schema.json",
            "json-schema/catalogue.schema.json",
            "json-schema/materialised-record.schema.json",
            "json-schema/operation.schema.json",
            "json-schema/region-profile.schema.json",
            "json-schema/report.schema.json",
            "names.json",
            "openapi.json",
            "profiles/profile-b.json",
            "report/page-one.json",
            "report/recipients.json",
            "report/sections.json",
            "sql/service/0001-start.sql",
            "sql/store/0001-record-store.sql",
            "stories/joint-visit.json",
            "texts/cli.json",
            "texts/guide.json",
            "texts/report.json",
            "texts/rules/access.json",
            "texts/rules/general.json",
            "texts/rules/registration.json",
            "texts/rules/sharing.json",
            "texts/rules/stalking.json",
            "texts/rules/step-1.json",
            "texts/rules/step-2.json",
            "texts/rules/step-3.json",
            "texts/rules/step-4.json",
            "texts/rules/step-5.json",
            "texts/rules/victim.json",
            "texts/server.json",
        ]
    }

    /// The text of an embedded file, or nil when there is none at `path`.
    ///
    /// - Parameter path: relative to the folder `Schemas`, as in `paths`.
    package static func text(_ path: String) -> String? {
        switch path {
        case "catalogue/2026.1/enums.json": return EmbeddedText.catalogue20261EnumsJson
        case "catalogue/2026.1/envelope.json": return EmbeddedText.catalogue20261EnvelopeJson
        case "catalogue/2026.1/roles.json": return EmbeddedText.catalogue20261RolesJson
        case "catalogue/2026.1/step-1.json": return EmbeddedText.catalogue20261Step1Json
        case "catalogue/2026.1/step-2.json": return EmbeddedText.catalogue20261Step2Json
        case "catalogue/2026.1/step-3.json": return EmbeddedText.catalogue20261Step3Json
        case "catalogue/2026.1/step-4.json": return EmbeddedText.catalogue20261Step4Json
        case "catalogue/2026.1/step-5.json": return EmbeddedText.catalogue20261Step5Json
        case "catalogue/2026.1/structure.json": return EmbeddedText.catalogue20261StructureJson
        case "catalogue/2026.1/types.json": return EmbeddedText.catalogue20261TypesJson
        case "guide/departure.json": return EmbeddedText.guideDepartureJson
        case "guide/shared.json": return EmbeddedText.guideSharedJson
        case "guide/step-1.json": return EmbeddedText.guideStep1Json
        case "guide/step-2.json": return EmbeddedText.guideStep2Json
        case "guide/step-3.json": return EmbeddedText.guideStep3Json
        case "guide/step-4.json": return EmbeddedText.guideStep4Json
        case "guide/step-5.json": return EmbeddedText.guideStep5Json
        case "json-schema/catalogue-enums.schema.json": return EmbeddedText.jsonSchemaCatalogueEnumsSchemaJson
        case "json-schema/catalogue-fields.schema.json": return EmbeddedText.jsonSchemaCatalogueFieldsSchemaJson
        case "json-schema/catalogue-types.schema.json": return EmbeddedText.jsonSchemaCatalogueTypesSchemaJson
        case "json-schema/catalogue.schema.json": return EmbeddedText.jsonSchemaCatalogueSchemaJson
        case "json-schema/materialised-record.schema.json": return EmbeddedText.jsonSchemaMaterialisedRecordSchemaJson
        case "json-schema/operation.schema.json": return EmbeddedText.jsonSchemaOperationSchemaJson
        case "json-schema/region-profile.schema.json": return EmbeddedText.jsonSchemaRegionProfileSchemaJson
        case "json-schema/report.schema.json": return EmbeddedText.jsonSchemaReportSchemaJson
        case "names.json": return EmbeddedText.namesJson
        case "openapi.json": return EmbeddedText.openapiJson
        case "profiles/profile-b.json": return EmbeddedText.profilesProfileBJson
        case "report/page-one.json": return EmbeddedText.reportPageOneJson
        case "report/recipients.json": return EmbeddedText.reportRecipientsJson
        case "report/sections.json": return EmbeddedText.reportSectionsJson
        case "sql/service/0001-start.sql": return EmbeddedText.sqlService0001StartSql
        case "sql/store/0001-record-store.sql": return EmbeddedText.sqlStore0001RecordStoreSql
        case "stories/joint-visit.json": return EmbeddedText.storiesJointVisitJson
        case "texts/cli.json": return EmbeddedText.textsCliJson
        case "texts/guide.json": return EmbeddedText.textsGuideJson
        case "texts/report.json": return EmbeddedText.textsReportJson
        case "texts/rules/access.json": return EmbeddedText.textsRulesAccessJson
        case "texts/rules/general.json": return EmbeddedText.textsRulesGeneralJson
        case "texts/rules/registration.json": return EmbeddedText.textsRulesRegistrationJson
        case "texts/rules/sharing.json": return EmbeddedText.textsRulesSharingJson
        case "texts/rules/stalking.json": return EmbeddedText.textsRulesStalkingJson
        case "texts/rules/step-1.json": return EmbeddedText.textsRulesStep1Json
        case "texts/rules/step-2.json": return EmbeddedText.textsRulesStep2Json
        case "texts/rules/step-3.json": return EmbeddedText.textsRulesStep3Json
        case "texts/rules/step-4.json": return EmbeddedText.textsRulesStep4Json
        case "texts/rules/step-5.json": return EmbeddedText.textsRulesStep5Json
        case "texts/rules/victim.json": return EmbeddedText.textsRulesVictimJson
        case "texts/server.json": return EmbeddedText.textsServerJson
        default: return nil
        }
    }
}

/// The texts themselves, one constant a file.
private enum EmbeddedText {
    static let catalogue20261EnumsJson: String = #"""
{
  "version": "2026.1",
  "enums": {
    "organisation": {
      "withoutUnknown": true,
      "codes": [
        {"code": "police", "label": {"nl": "politie", "en": "police"}},
        {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
        {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
        {"code": "system", "label": {"nl": "systeem", "en": "system"}}
      ]
    },
    "wpg_class": {
      "withoutUnknown": true,
      "codes": [
        {"code": "none", "label": {"nl": "geen politiegegevens", "en": "no police data"}},
        {"code": "art8", "label": {"nl": "artikel 8", "en": "article 8"}},
        {"code": "art9_via_om", "label": {"nl": "artikel 9, via OM", "en": "article 9, by way of the OM"}}
      ]
    },
    "source_kind": {
      "codes": [
        {"code": "own_observation", "label": {"nl": "eigen waarneming", "en": "own observation"}},
        {"code": "statement", "label": {"nl": "verklaring", "en": "statement"}},
        {"code": "system_lookup", "label": {"nl": "opgezocht in systeem", "en": "looked up in a system"}},
        {"code": "partner_told", "label": {"nl": "van partner gehoord", "en": "told by a partner"}},
        {"code": "document", "label": {"nl": "document", "en": "document"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "step_state": {
      "codes": [
        {"code": "not_started", "label": {"nl": "niet begonnen", "en": "not started"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "in_progress", "label": {"nl": "bezig", "en": "in progress"}},
        {"code": "done_with_override", "label": {"nl": "klaar met afwijking", "en": "done with override"}},
        {"code": "done", "label": {"nl": "klaar", "en": "done"}}
      ]
    },
    "close_state": {
      "codes": [
        {"code": "reopened", "label": {"nl": "heropend", "en": "reopened"}},
        {"code": "open", "label": {"nl": "open", "en": "open"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "closed", "label": {"nl": "gesloten", "en": "closed"}}
      ]
    },
    "override_kind": {
      "withoutUnknown": true,
      "codes": [
        {"code": "overridden", "label": {"nl": "afgeweken", "en": "overridden"}},
        {"code": "answered", "label": {"nl": "beantwoord", "en": "answered"}}
      ]
    },
    "link_kind": {
      "withoutUnknown": true,
      "codes": [
        {"code": "same_as", "label": {"nl": "dezelfde", "en": "the same"}},
        {"code": "mirror_of", "label": {"nl": "zelfde gesprek", "en": "the same call"}},
        {"code": "same_incident", "label": {"nl": "zelfde incident", "en": "same incident"}}
      ]
    },
    "disclosure_purpose": {
      "codes": [
        {"code": "G1", "label": {"nl": "VT: gegevens bepalen", "en": "VT: find which data VT needs"}},
        {"code": "G2", "label": {"nl": "VT: advies en steun", "en": "VT: advice and support"}},
        {"code": "G3", "label": {"nl": "politie aan OM", "en": "police to OM"}},
        {"code": "G4", "label": {"nl": "politie aan partner", "en": "police to partner"}},
        {"code": "G5", "label": {"nl": "OM aan partner", "en": "OM to partner"}},
        {"code": "G6", "label": {"nl": "RvdK aan partner", "en": "RvdK to partner"}},
        {"code": "G7", "label": {"nl": "RvdK aan VT", "en": "RvdK to VT"}},
        {"code": "G8", "label": {"nl": "reclassering aan partner", "en": "probation to partner"}},
        {"code": "G9", "label": {"nl": "reclassering aan VT", "en": "probation to VT"}},
        {"code": "G10", "label": {"nl": "vitaal belang", "en": "vital interest"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "disclosure_medium": {
      "codes": [
        {"code": "spoken", "label": {"nl": "mondeling", "en": "spoken"}},
        {"code": "app", "label": {"nl": "app", "en": "app"}},
        {"code": "report", "label": {"nl": "rapport", "en": "report"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "partner": {
      "withoutUnknown": true,
      "codes": [
        {"code": "police", "label": {"nl": "politie", "en": "police"}},
        {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
        {"code": "om", "label": {"nl": "OM", "en": "public prosecution"}},
        {"code": "rvdk", "label": {"nl": "Raad voor de Kinderbescherming", "en": "child protection board"}},
        {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
        {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
        {"code": "wijkteam", "label": {"nl": "wijkteam", "en": "neighbourhood team"}},
        {"code": "shelter", "label": {"nl": "opvang", "en": "shelter"}},
        {"code": "mdck", "label": {"nl": "MDCK", "en": "child-abuse centre"}}
      ]
    },
    "party": {
      "withoutUnknown": true,
      "codes": [
        {"code": "police", "label": {"nl": "politie", "en": "police"}},
        {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
        {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
        {"code": "om", "label": {"nl": "OM", "en": "public prosecution"}},
        {"code": "rvdk", "label": {"nl": "Raad voor de Kinderbescherming", "en": "child protection board"}},
        {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
        {"code": "wijkteam", "label": {"nl": "wijkteam", "en": "neighbourhood team"}},
        {"code": "shelter", "label": {"nl": "opvang", "en": "shelter"}},
        {"code": "mdck", "label": {"nl": "MDCK", "en": "child-abuse centre"}},
        {"code": "municipality", "label": {"nl": "gemeente", "en": "municipality"}},
        {"code": "youth_protection", "label": {"nl": "jeugdbescherming", "en": "youth protection"}},
        {"code": "care_provider", "label": {"nl": "zorgaanbieder", "en": "care provider"}},
        {"code": "gp", "label": {"nl": "huisarts", "en": "general practitioner"}},
        {"code": "forensic_doctor", "label": {"nl": "forensisch arts", "en": "forensic doctor"}},
        {"code": "forensic_investigation", "label": {"nl": "Forensische Opsporing", "en": "forensic investigation"}},
        {"code": "base_team", "label": {"nl": "basisteam", "en": "base team"}},
        {"code": "kct", "label": {"nl": "Korpscheftaken", "en": "firearms licences"}},
        {"code": "shn", "label": {"nl": "Slachtofferhulp", "en": "victim support"}},
        {"code": "zsm", "label": {"nl": "ZSM", "en": "ZSM table"}},
        {"code": "actieoverleg", "label": {"nl": "actieoverleg", "en": "actieoverleg meeting"}},
        {"code": "zvh", "label": {"nl": "Zorg- en Veiligheidshuis", "en": "care and safety house"}},
        {"code": "mda_plus", "label": {"nl": "MDA++", "en": "MDA++"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}}
      ]
    },
    "notification_channel": {
      "withoutUnknown": true,
      "codes": [
        {"code": "emergency_number", "label": {"nl": "112", "en": "emergency number"}},
        {"code": "general_police_number", "label": {"nl": "0900-nummer", "en": "general police number"}},
        {"code": "desk", "label": {"nl": "balie", "en": "front desk"}},
        {"code": "chat", "label": {"nl": "chat", "en": "chat"}},
        {"code": "email", "label": {"nl": "e-mail", "en": "e-mail"}},
        {"code": "social_media", "label": {"nl": "sociale media", "en": "social media"}},
        {"code": "rsc", "label": {"nl": "servicecentrum (RSC)", "en": "service centre"}},
        {"code": "vt_report", "label": {"nl": "melding bij VT", "en": "report to VT"}},
        {"code": "reporting_code_professional", "label": {"nl": "meldcode professional", "en": "professional under reporting code"}},
        {"code": "citizen", "label": {"nl": "burger", "en": "citizen"}},
        {"code": "partner_org", "label": {"nl": "partnerorganisatie", "en": "partner organisation"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}}
      ]
    },
    "classification": {
      "withoutUnknown": true,
      "codes": [
        {"code": "domestic_violence", "label": {"nl": "huiselijk geweld", "en": "domestic violence"}},
        {"code": "child_abuse", "label": {"nl": "kindermishandeling", "en": "child abuse"}},
        {"code": "ex_partner_stalking", "label": {"nl": "stalking door (ex-)partner", "en": "(ex-)partner stalking"}},
        {"code": "elder_abuse", "label": {"nl": "ouderenmishandeling", "en": "elder abuse"}},
        {"code": "honour_related", "label": {"nl": "eergerelateerd", "en": "honour related"}},
        {"code": "intimate_terror", "label": {"nl": "intieme terreur", "en": "intimate terror"}},
        {"code": "other_dependency_violence", "label": {"nl": "GIA overig", "en": "other dependency violence"}}
      ]
    },
    "dependency_relation": {
      "codes": [
        {"code": "partner", "label": {"nl": "partner", "en": "partner"}},
        {"code": "ex_partner", "label": {"nl": "ex-partner", "en": "former partner"}},
        {"code": "parent_child", "label": {"nl": "ouder en kind", "en": "parent and child"}},
        {"code": "family", "label": {"nl": "familie", "en": "family"}},
        {"code": "care_dependency", "label": {"nl": "zorgafhankelijk", "en": "dependent on care"}},
        {"code": "household", "label": {"nl": "huishouden", "en": "household"}},
        {"code": "none", "label": {"nl": "geen", "en": "none"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "acute_state": {
      "codes": [
        {"code": "acute", "label": {"nl": "acuut", "en": "acute"}},
        {"code": "suspected_acute", "label": {"nl": "vermoeden acuut", "en": "suspected acute"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "not_acute", "label": {"nl": "niet acuut", "en": "not acute"}}
      ]
    },
    "vt_attendance": {
      "codes": [
        {"code": "on_site", "label": {"nl": "ter plaatse", "en": "on site"}},
        {"code": "video", "label": {"nl": "beeldbellen", "en": "video call"}},
        {"code": "phone_only", "label": {"nl": "telefonisch", "en": "by phone only"}},
        {"code": "at_station", "label": {"nl": "gesprek op bureau", "en": "at the station"}},
        {"code": "crisis_service_on_site", "label": {"nl": "crisisdienst ter plaatse", "en": "crisis service on site"}},
        {"code": "not_attending", "label": {"nl": "komt niet", "en": "not attending"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "premises_hazard": {
      "withoutUnknown": true,
      "codes": [
        {"code": "weapon", "label": {"nl": "wapen", "en": "weapon"}},
        {"code": "aggressive_dog", "label": {"nl": "agressieve hond", "en": "aggressive dog"}},
        {"code": "drugs_lab", "label": {"nl": "drugslab", "en": "drugs lab"}},
        {"code": "escape_risk", "label": {"nl": "vluchtgevaar", "en": "risk of escape"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}}
      ]
    },
    "person_role": {
      "withoutUnknown": true,
      "codes": [
        {"code": "victim", "label": {"nl": "slachtoffer", "en": "victim"}},
        {"code": "suspect", "label": {"nl": "verdachte", "en": "suspect"}},
        {"code": "child", "label": {"nl": "kind", "en": "child"}},
        {"code": "other_adult", "label": {"nl": "overige volwassene", "en": "other adult"}},
        {"code": "witness", "label": {"nl": "getuige", "en": "witness"}},
        {"code": "household_member", "label": {"nl": "huisgenoot", "en": "household member"}},
        {"code": "weapons_licence_holder", "label": {"nl": "verlofhouder", "en": "weapons licence holder"}},
        {"code": "notifier", "label": {"nl": "melder", "en": "notifier"}},
        {"code": "care_provider", "label": {"nl": "zorgverlener", "en": "care provider"}}
      ]
    },
    "whereabouts": {
      "codes": [
        {"code": "gone", "label": {"nl": "weg", "en": "gone"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "on_scene", "label": {"nl": "ter plaatse", "en": "on the scene"}},
        {"code": "with_relative", "label": {"nl": "bij familie", "en": "with a relative"}},
        {"code": "shelter", "label": {"nl": "opvang", "en": "shelter"}},
        {"code": "hospital", "label": {"nl": "ziekenhuis", "en": "hospital"}},
        {"code": "at_station", "label": {"nl": "op bureau", "en": "at the station"}},
        {"code": "in_custody", "label": {"nl": "vastgezet", "en": "in custody"}}
      ]
    },
    "person_safety": {
      "codes": [
        {"code": "unsafe", "label": {"nl": "onveilig", "en": "unsafe"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "safe_with_conditions", "label": {"nl": "veilig met afspraken", "en": "safe with conditions"}},
        {"code": "safe", "label": {"nl": "veilig", "en": "safe"}}
      ]
    },
    "fear_level": {
      "codes": [
        {"code": "strong", "label": {"nl": "sterk", "en": "strong"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "some", "label": {"nl": "enige", "en": "some"}},
        {"code": "none", "label": {"nl": "geen", "en": "none"}}
      ]
    },
    "yes_no": {
      "codes": [
        {"code": "yes", "label": {"nl": "ja", "en": "yes"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "no", "label": {"nl": "nee", "en": "no"}}
      ]
    },
    "yes_possible_no": {
      "codes": [
        {"code": "yes", "label": {"nl": "ja", "en": "yes"}},
        {"code": "possible", "label": {"nl": "mogelijk", "en": "possible"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "no", "label": {"nl": "nee", "en": "no"}}
      ]
    },
    "violence_history": {
      "codes": [
        {"code": "pattern", "label": {"nl": "patroon", "en": "pattern"}},
        {"code": "earlier", "label": {"nl": "eerder", "en": "earlier"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "first_time", "label": {"nl": "eerste keer", "en": "first time"}}
      ]
    },
    "threat_sign": {
      "withoutUnknown": true,
      "codes": [
        {"code": "spoken", "label": {"nl": "mondeling", "en": "spoken"}},
        {"code": "written", "label": {"nl": "schriftelijk", "en": "written"}},
        {"code": "gesture", "label": {"nl": "gebaar", "en": "gesture"}},
        {"code": "with_object", "label": {"nl": "met voorwerp", "en": "with an object"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}}
      ]
    },
    "neglect_sign": {
      "withoutUnknown": true,
      "codes": [
        {"code": "physical", "label": {"nl": "lichamelijk", "en": "physical"}},
        {"code": "emotional", "label": {"nl": "emotioneel", "en": "emotional"}}
      ]
    },
    "weapon_kind": {
      "codes": [
        {"code": "firearm", "label": {"nl": "vuurwapen", "en": "firearm"}},
        {"code": "blade", "label": {"nl": "steekwapen", "en": "blade"}},
        {"code": "blunt", "label": {"nl": "slagwapen", "en": "blunt"}},
        {"code": "improvised", "label": {"nl": "gelegenheidswapen", "en": "improvised"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "weapon_knowledge": {
      "codes": [
        {"code": "yes", "label": {"nl": "ja", "en": "yes"}},
        {"code": "suspected", "label": {"nl": "vermoed", "en": "suspected"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "no", "label": {"nl": "nee", "en": "no"}}
      ]
    },
    "weapons_licence": {
      "codes": [
        {"code": "yes", "label": {"nl": "ja", "en": "yes"}},
        {"code": "applied", "label": {"nl": "aangevraagd", "en": "applied for"}},
        {"code": "revoked", "label": {"nl": "ingetrokken", "en": "revoked"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "no", "label": {"nl": "nee", "en": "no"}}
      ]
    },
    "substance": {
      "codes": [
        {"code": "alcohol", "label": {"nl": "alcohol", "en": "alcohol"}},
        {"code": "drugs", "label": {"nl": "drugs", "en": "drugs"}},
        {"code": "medicine", "label": {"nl": "medicijnen", "en": "medicine"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "substance_pattern": {
      "codes": [
        {"code": "now", "label": {"nl": "nu", "en": "now"}},
        {"code": "habit", "label": {"nl": "gewoonte", "en": "habit"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "consult_kind": {
      "codes": [
        {"code": "vt_first_call", "label": {"nl": "eerste gesprek VT", "en": "first call to VT"}},
        {"code": "pre_departure", "label": {"nl": "overleg voor vertrek", "en": "talk before leaving"}},
        {"code": "info_exchange", "label": {"nl": "informatie delen", "en": "sharing information"}},
        {"code": "om", "label": {"nl": "OM", "en": "public prosecution"}},
        {"code": "rvdk", "label": {"nl": "RvdK", "en": "child protection board"}},
        {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
        {"code": "forensic", "label": {"nl": "forensische opsporing", "en": "forensic investigation"}},
        {"code": "tactical", "label": {"nl": "tactische opsporing", "en": "tactical detectives"}},
        {"code": "forensic_doctor", "label": {"nl": "forensisch arts", "en": "forensic doctor"}},
        {"code": "confidential_doctor", "label": {"nl": "vertrouwensarts", "en": "confidential doctor"}},
        {"code": "behavioural_scientist", "label": {"nl": "gedragswetenschapper", "en": "behavioural scientist"}},
        {"code": "kct", "label": {"nl": "Korpscheftaken", "en": "firearms licences"}},
        {"code": "base_team", "label": {"nl": "basisteam", "en": "base team"}},
        {"code": "zsm", "label": {"nl": "ZSM", "en": "ZSM table"}},
        {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
        {"code": "gp", "label": {"nl": "huisarts", "en": "general practitioner"}},
        {"code": "colleague", "label": {"nl": "collega", "en": "colleague"}},
        {"code": "victim_feedback", "label": {"nl": "terugkoppeling slachtoffer", "en": "feedback to the victim"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "consult_reached": {
      "codes": [
        {"code": "spoken", "label": {"nl": "gesproken", "en": "spoken"}},
        {"code": "no_answer", "label": {"nl": "geen gehoor", "en": "no answer"}},
        {"code": "call_back_promised", "label": {"nl": "belt terug", "en": "will call back"}},
        {"code": "voicemail", "label": {"nl": "voicemail", "en": "voicemail"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "consult_medium": {
      "codes": [
        {"code": "phone", "label": {"nl": "telefoon", "en": "phone"}},
        {"code": "video", "label": {"nl": "beeldbellen", "en": "video"}},
        {"code": "in_person", "label": {"nl": "in persoon", "en": "in person"}},
        {"code": "at_station", "label": {"nl": "op bureau", "en": "at the station"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "signal_method": {
      "codes": [
        {"code": "phone", "label": {"nl": "telefoon", "en": "phone"}},
        {"code": "portophone", "label": {"nl": "portofoon", "en": "radio"}},
        {"code": "in_person", "label": {"nl": "in persoon", "en": "in person"}},
        {"code": "gesture", "label": {"nl": "gebaar", "en": "gesture"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "child_sign": {
      "withoutUnknown": true,
      "codes": [
        {"code": "fear", "label": {"nl": "angst", "en": "fear"}},
        {"code": "threat", "label": {"nl": "dreiging", "en": "threat"}},
        {"code": "physical_neglect", "label": {"nl": "lichamelijke verwaarlozing", "en": "physical neglect"}},
        {"code": "emotional_neglect", "label": {"nl": "emotionele verwaarlozing", "en": "emotional neglect"}},
        {"code": "injury", "label": {"nl": "letsel", "en": "injury"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}}
      ]
    },
    "bonnet_medium": {
      "codes": [
        {"code": "on_site", "label": {"nl": "ter plaatse", "en": "on site"}},
        {"code": "phone", "label": {"nl": "telefoon", "en": "phone"}},
        {"code": "video", "label": {"nl": "beeldbellen", "en": "video"}},
        {"code": "at_station", "label": {"nl": "op bureau", "en": "at the station"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "info_topic": {
      "withoutUnknown": true,
      "codes": [
        {"code": "police_registrations", "label": {"nl": "registraties", "en": "police registrations"}},
        {"code": "agreements_with_persons", "label": {"nl": "afspraken betrokkenen", "en": "agreements with the persons"}},
        {"code": "agreements_with_partners", "label": {"nl": "afspraken partners", "en": "agreements with partners"}},
        {"code": "action_plan", "label": {"nl": "plan van aanpak", "en": "action plan"}},
        {"code": "protective_measures", "label": {"nl": "beschermingsmaatregelen", "en": "protective measures"}},
        {"code": "running_investigation", "label": {"nl": "lopend onderzoek", "en": "running investigation"}},
        {"code": "probation_advice", "label": {"nl": "eerdere advisering", "en": "earlier probation advice"}},
        {"code": "probation_supervision", "label": {"nl": "toezicht", "en": "probation supervision"}},
        {"code": "vt_files", "label": {"nl": "VT-systemen", "en": "VT files"}},
        {"code": "rvdk_info", "label": {"nl": "informatie RvdK", "en": "child protection information"}},
        {"code": "care_involved", "label": {"nl": "betrokken hulpverlening", "en": "care involved"}},
        {"code": "running_trajectory", "label": {"nl": "lopend traject", "en": "running trajectory"}}
      ]
    },
    "info_check": {
      "codes": [
        {"code": "checked_found", "label": {"nl": "nagegaan, gevonden", "en": "checked, found"}},
        {"code": "checked_nothing", "label": {"nl": "nagegaan, niets", "en": "checked, nothing found"}},
        {"code": "not_checked", "label": {"nl": "niet nagegaan", "en": "not checked"}},
        {"code": "not_available", "label": {"nl": "niet beschikbaar", "en": "not available"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "rvdk_frame": {
      "codes": [
        {"code": "voluntary", "label": {"nl": "vrijwillig", "en": "voluntary"}},
        {"code": "forced", "label": {"nl": "gedwongen", "en": "forced"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "rvdk_urgent_request": {
      "codes": [
        {"code": "none", "label": {"nl": "geen", "en": "none"}},
        {"code": "ots", "label": {"nl": "OTS", "en": "supervision order"}},
        {"code": "uhp", "label": {"nl": "UHP", "en": "out-of-home placement"}},
        {"code": "ots_and_uhp", "label": {"nl": "OTS en UHP", "en": "both"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "om_topic": {
      "withoutUnknown": true,
      "codes": [
        {"code": "suspected_offence", "label": {"nl": "vermoeden strafbaar feit", "en": "suspected offence"}},
        {"code": "powers", "label": {"nl": "bevoegdheden", "en": "powers"}},
        {"code": "investigation_choices", "label": {"nl": "onderzoekskeuzes", "en": "investigation choices"}},
        {"code": "arrest", "label": {"nl": "aanhouding", "en": "arrest"}},
        {"code": "measures", "label": {"nl": "maatregelen", "en": "measures"}}
      ]
    },
    "assessment_kind": {
      "codes": [
        {"code": "first", "label": {"nl": "eerste", "en": "first"}},
        {"code": "revised", "label": {"nl": "herbeoordeling", "en": "revised"}},
        {"code": "advice_only", "label": {"nl": "advies crisisdienst", "en": "advice only"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "assessment_outcome": {
      "mostCautiousFirst": true,
      "withoutUnknown": true,
      "codes": [
        {"code": "acute_unsafe", "label": {"nl": "acuut onveilig", "en": "acutely unsafe"}},
        {"code": "unsafe", "label": {"nl": "onveilig", "en": "unsafe"}},
        {"code": "unclear", "label": {"nl": "onduidelijk", "en": "unclear"}},
        {"code": "safe_with_conditions", "label": {"nl": "veilig met voorwaarden", "en": "safe with conditions"}},
        {"code": "safe", "label": {"nl": "veilig", "en": "safe"}}
      ]
    },
    "evidence_kind": {
      "codes": [
        {"code": "photo_scene", "label": {"nl": "foto situatie", "en": "photo of the scene"}},
        {"code": "photo_injury", "label": {"nl": "foto letsel", "en": "photo of an injury"}},
        {"code": "photo_damage", "label": {"nl": "foto schade", "en": "photo of damage"}},
        {"code": "object", "label": {"nl": "voorwerp", "en": "object"}},
        {"code": "digital", "label": {"nl": "digitaal", "en": "digital"}},
        {"code": "statement_note", "label": {"nl": "aantekening verklaring", "en": "note of a statement"}},
        {"code": "trace", "label": {"nl": "spoor", "en": "trace"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "task_status": {
      "codes": [
        {"code": "planned", "label": {"nl": "gepland", "en": "planned"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "doing", "label": {"nl": "bezig", "en": "doing"}},
        {"code": "dropped", "label": {"nl": "vervallen", "en": "dropped"}},
        {"code": "done", "label": {"nl": "gedaan", "en": "done"}}
      ]
    },
    "interview_kind": {
      "codes": [
        {"code": "hearing", "label": {"nl": "verhoor", "en": "hearing"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "informative", "label": {"nl": "informatief", "en": "informative"}},
        {"code": "conversation", "label": {"nl": "gesprek", "en": "conversation"}}
      ]
    },
    "legal_aid_choice": {
      "codes": [
        {"code": "wanted", "label": {"nl": "gewenst", "en": "wanted"}},
        {"code": "declined", "label": {"nl": "afgezien", "en": "declined"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "injury_finding": {
      "codes": [
        {"code": "supports", "label": {"nl": "ondersteunt", "en": "supports"}},
        {"code": "refutes", "label": {"nl": "weerlegt", "en": "refutes"}},
        {"code": "undecided", "label": {"nl": "onbeslist", "en": "undecided"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "report_or_complaint": {
      "codes": [
        {"code": "melding", "label": {"nl": "melding", "en": "report"}},
        {"code": "aangifte", "label": {"nl": "aangifte", "en": "complaint"}},
        {"code": "klacht", "label": {"nl": "klacht (klachtdelict)", "en": "complaint required by law"}},
        {"code": "none_yet", "label": {"nl": "nog niets", "en": "none yet"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "complaint_refusal": {
      "codes": [
        {"code": "not_an_offence", "label": {"nl": "geen strafbaar feit", "en": "not an offence"}},
        {"code": "attempted", "label": {"nl": "poging tot weigeren", "en": "attempted refusal"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "stalking_indication": {
      "codes": [
        {"code": "recognised", "label": {"nl": "herkend", "en": "recognised"}},
        {"code": "possible", "label": {"nl": "mogelijk", "en": "possible"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "checked_no", "label": {"nl": "nagegaan, nee", "en": "checked, no"}}
      ]
    },
    "stalking_behaviour_kind": {
      "codes": [
        {"code": "messages", "label": {"nl": "berichten", "en": "messages"}},
        {"code": "calls", "label": {"nl": "bellen", "en": "calls"}},
        {"code": "gifts", "label": {"nl": "cadeaus", "en": "gifts"}},
        {"code": "following", "label": {"nl": "volgen", "en": "following"}},
        {"code": "damage", "label": {"nl": "vernieling", "en": "damage"}},
        {"code": "threats", "label": {"nl": "bedreiging", "en": "threats"}},
        {"code": "digital", "label": {"nl": "digitaal", "en": "digital"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "sash_outcome": {
      "mostCautiousFirst": true,
      "codes": [
        {"code": "high", "label": {"nl": "hoog", "en": "high"}},
        {"code": "medium", "label": {"nl": "midden", "en": "medium"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "low", "label": {"nl": "laag", "en": "low"}}
      ]
    },
    "sash_reason": {
      "codes": [
        {"code": "new_report", "label": {"nl": "nieuwe melding", "en": "new report"}},
        {"code": "changed_circumstances", "label": {"nl": "veranderde omstandigheden", "en": "changed circumstances"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "risk_instrument": {
      "codes": [
        {"code": "own_sash", "label": {"nl": "eigen SASH", "en": "own SASH"}},
        {"code": "risc", "label": {"nl": "RISC", "en": "RISC"}},
        {"code": "oxrec", "label": {"nl": "OXREC", "en": "OXREC"}},
        {"code": "b_safer", "label": {"nl": "B-SAFER", "en": "B-SAFER"}},
        {"code": "provict", "label": {"nl": "ProVict", "en": "ProVict"}},
        {"code": "stalking_questionnaire", "label": {"nl": "vragenlijst stalking", "en": "stalking questionnaire"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "query_match": {
      "withoutUnknown": true,
      "codes": [
        {"code": "registration_date", "label": {"nl": "registratiedatum", "en": "registration date"}},
        {"code": "start_date", "label": {"nl": "begindatum", "en": "start date"}},
        {"code": "keywords", "label": {"nl": "trefwoorden", "en": "keywords"}}
      ]
    },
    "ib_risk": {
      "codes": [
        {"code": "raised", "label": {"nl": "verhoogd", "en": "raised"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "not_raised", "label": {"nl": "niet verhoogd", "en": "not raised"}}
      ]
    },
    "safe_channel": {
      "codes": [
        {"code": "only_via_trusted_person", "label": {"nl": "alleen via vertrouwenspersoon", "en": "only through a trusted person"}},
        {"code": "only_in_person", "label": {"nl": "alleen in persoon", "en": "only in person"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "own_phone_only", "label": {"nl": "alleen eigen telefoon", "en": "own phone only"}},
        {"code": "not_at_home", "label": {"nl": "niet thuis", "en": "not at home"}},
        {"code": "any", "label": {"nl": "elk kanaal", "en": "any"}}
      ]
    },
    "inform_topic": {
      "codes": [
        {"code": "report_followup", "label": {"nl": "gevolg melding", "en": "follow-up of the report"}},
        {"code": "complaint_status", "label": {"nl": "stand aangifte", "en": "state of the complaint"}},
        {"code": "measure_imposed", "label": {"nl": "maatregel opgelegd", "en": "measure imposed"}},
        {"code": "measure_end", "label": {"nl": "einde maatregel", "en": "end of measure"}},
        {"code": "suspension", "label": {"nl": "schorsing", "en": "suspension"}},
        {"code": "closing", "label": {"nl": "sluiting", "en": "closing"}},
        {"code": "violation", "label": {"nl": "overtreding", "en": "violation"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "measure_kind": {
      "codes": [
        {"code": "temporary_home_ban", "label": {"nl": "tijdelijk huisverbod", "en": "temporary home ban"}},
        {"code": "arrest", "label": {"nl": "aanhouding", "en": "arrest"}},
        {"code": "contact_ban", "label": {"nl": "contactverbod", "en": "contact ban"}},
        {"code": "location_ban", "label": {"nl": "gebieds-/locatieverbod", "en": "location ban"}},
        {"code": "behavioural_order", "label": {"nl": "gedragsaanwijzing", "en": "behavioural order"}},
        {"code": "electronic_monitoring", "label": {"nl": "enkelband", "en": "electronic monitoring"}},
        {"code": "immediate_supervision", "label": {"nl": "DUT", "en": "immediate supervision"}},
        {"code": "probation_supervision", "label": {"nl": "toezicht", "en": "probation supervision"}},
        {"code": "execution_advice", "label": {"nl": "TUL/V-TUL", "en": "advice on execution"}},
        {"code": "aware_button", "label": {"nl": "AWARE-knop", "en": "AWARE button"}},
        {"code": "victim_device", "label": {"nl": "slachtofferdevice", "en": "victim device"}},
        {"code": "stop_talk", "label": {"nl": "stopgesprek", "en": "stop talk"}},
        {"code": "shelter", "label": {"nl": "opvang/vrouwenopvang", "en": "shelter"}},
        {"code": "stay_elsewhere", "label": {"nl": "verblijf elders", "en": "stay elsewhere"}},
        {"code": "crisis_foster_care", "label": {"nl": "crisispleegzorg", "en": "crisis foster care"}},
        {"code": "out_of_home_placement", "label": {"nl": "uithuisplaatsing UHP", "en": "out-of-home placement"}},
        {"code": "supervision_order_child", "label": {"nl": "ondertoezichtstelling OTS", "en": "supervision order for a child"}},
        {"code": "urgent_child_protection_request", "label": {"nl": "spoedverzoek", "en": "urgent child protection request"}},
        {"code": "urgent_help", "label": {"nl": "spoedhulp", "en": "urgent help"}},
        {"code": "safety_agreement", "label": {"nl": "veiligheidsafspraak", "en": "safety agreement"}},
        {"code": "priority_dispatch_flag", "label": {"nl": "afspraak op adres", "en": "priority flag on the address"}},
        {"code": "consult_hours", "label": {"nl": "Spreekuur Huiselijk Geweld", "en": "domestic violence consulting hours"}},
        {"code": "weapons_licence_action", "label": {"nl": "verlofmaatregel", "en": "weapons licence action"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "measure_origin": {
      "codes": [
        {"code": "existing", "label": {"nl": "bestaand", "en": "existing"}},
        {"code": "new", "label": {"nl": "nieuw", "en": "new"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "measure_decider": {
      "codes": [
        {"code": "police", "label": {"nl": "politie", "en": "police"}},
        {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
        {"code": "om", "label": {"nl": "OM", "en": "public prosecution"}},
        {"code": "court", "label": {"nl": "rechter", "en": "court"}},
        {"code": "juvenile_court", "label": {"nl": "kinderrechter", "en": "juvenile court"}},
        {"code": "mayor", "label": {"nl": "burgemeester", "en": "mayor"}},
        {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
        {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
        {"code": "victim_self", "label": {"nl": "slachtoffer zelf", "en": "the victim"}},
        {"code": "joint", "label": {"nl": "gezamenlijk", "en": "jointly"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "measure_status": {
      "codes": [
        {"code": "violated", "label": {"nl": "overtreden", "en": "violated"}},
        {"code": "ended", "label": {"nl": "beëindigd", "en": "ended"}},
        {"code": "rejected", "label": {"nl": "afgewezen", "en": "rejected"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "considered", "label": {"nl": "overwogen", "en": "considered"}},
        {"code": "requested", "label": {"nl": "verzocht", "en": "requested"}},
        {"code": "imposed", "label": {"nl": "opgelegd", "en": "imposed"}},
        {"code": "served", "label": {"nl": "uitgereikt", "en": "served"}},
        {"code": "in_force", "label": {"nl": "van kracht", "en": "in force"}}
      ]
    },
    "aware_manager": {
      "codes": [
        {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
        {"code": "local_care_provider", "label": {"nl": "lokale zorgaanbieder", "en": "local care provider"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "contraindication": {
      "withoutUnknown": true,
      "codes": [
        {"code": "sash_high", "label": {"nl": "SASH hoog", "en": "SASH high"}},
        {"code": "complaint_made", "label": {"nl": "aangifte gedaan", "en": "complaint made"}},
        {"code": "earlier_stop_talk", "label": {"nl": "eerder stopgesprek", "en": "earlier stop talk"}},
        {"code": "other", "label": {"nl": "anders", "en": "other"}}
      ]
    },
    "detention_state": {
      "mostCautiousFirst": true,
      "codes": [
        {"code": "released", "label": {"nl": "vrijgelaten", "en": "released"}},
        {"code": "suspended_with_conditions", "label": {"nl": "geschorst", "en": "suspended with conditions"}},
        {"code": "not_arrested", "label": {"nl": "niet aangehouden", "en": "not arrested"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "arrested", "label": {"nl": "aangehouden", "en": "arrested"}},
        {"code": "remand", "label": {"nl": "voorlopige hechtenis", "en": "on remand"}}
      ]
    },
    "measure_purpose": {
      "withoutUnknown": true,
      "codes": [
        {"code": "safe_now", "label": {"nl": "nu borgen", "en": "safe now"}},
        {"code": "reduce_repeat", "label": {"nl": "herhaling verkleinen", "en": "less risk of repetition"}},
        {"code": "stop_behaviour", "label": {"nl": "gedrag stoppen", "en": "stop the behaviour"}},
        {"code": "restore", "label": {"nl": "herstellen", "en": "restore"}}
      ]
    },
    "handover_destination": {
      "codes": [
        {"code": "vt_regular", "label": {"nl": "VT regulier", "en": "VT regular"}},
        {"code": "actieoverleg", "label": {"nl": "actieoverleg", "en": "actieoverleg meeting"}},
        {"code": "zsm", "label": {"nl": "ZSM", "en": "ZSM table"}},
        {"code": "zvh", "label": {"nl": "Zorg- en Veiligheidshuis", "en": "care and safety house"}},
        {"code": "mda_plus", "label": {"nl": "MDA++", "en": "MDA++"}},
        {"code": "criminal_child_abuse_process", "label": {"nl": "strafbare kindermishandeling", "en": "criminal child abuse process"}},
        {"code": "wijkteam", "label": {"nl": "wijkteam", "en": "neighbourhood team"}},
        {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
        {"code": "care_provider", "label": {"nl": "zorgaanbieder", "en": "care provider"}},
        {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
        {"code": "rvdk", "label": {"nl": "RvdK", "en": "child protection board"}},
        {"code": "base_team", "label": {"nl": "basisteam", "en": "base team"}},
        {"code": "kct", "label": {"nl": "Korpscheftaken", "en": "firearms licences"}},
        {"code": "night_shift", "label": {"nl": "volgende dienst", "en": "next shift"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "triage_outcome": {
      "codes": [
        {"code": "stays_with_vt", "label": {"nl": "blijft bij VT", "en": "stays with VT"}},
        {"code": "transferred_to", "label": {"nl": "overgedragen", "en": "transferred"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "monitoring_moment": {
      "codes": [
        {"code": "3m", "label": {"nl": "3 maanden", "en": "3 months"}},
        {"code": "12m", "label": {"nl": "12 maanden", "en": "12 months"}},
        {"code": "18m", "label": {"nl": "18 maanden", "en": "18 months"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "monitoring_finding": {
      "codes": [
        {"code": "stable_safe", "label": {"nl": "stabiel veilig", "en": "stable and safe"}},
        {"code": "not_yet", "label": {"nl": "nog niet", "en": "not yet"}},
        {"code": "unsafe", "label": {"nl": "onveilig", "en": "unsafe"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    },
    "evaluation_form": {
      "codes": [
        {"code": "joint_on_site", "label": {"nl": "samen ter plaatse", "en": "together on site"}},
        {"code": "consult_at_station", "label": {"nl": "consultatie bureau", "en": "consultation at the station"}},
        {"code": "video", "label": {"nl": "beeldbellen", "en": "video"}},
        {"code": "phone", "label": {"nl": "telefonisch", "en": "by phone"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}},
        {"code": "vt_not_consulted", "label": {"nl": "VT niet geconsulteerd", "en": "VT not consulted"}}
      ]
    },
    "added_value": {
      "codes": [
        {"code": "none", "label": {"nl": "geen", "en": "none"}},
        {"code": "some", "label": {"nl": "enige", "en": "some"}},
        {"code": "clear", "label": {"nl": "duidelijk", "en": "clear"}},
        {"code": "unknown", "label": {"nl": "onbekend", "en": "unknown"}}
      ]
    }
  }
}

"""#

    static let catalogue20261EnvelopeJson: String = #"""
{
  "version": "2026.1",
  "fields": [
    {"id": "F0.10", "type": "*", "field": "corrects", "label": {"nl": "correctie op", "en": "corrects"}, "value": {"kind": "reference", "types": []}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": null, "required": ["conditional"], "requiredWhen": "the entry corrects an earlier one"},
    {"id": "F0.10", "type": "*", "field": "replaces", "label": {"nl": "vervangt", "en": "replaces"}, "value": {"kind": "set", "types": []}, "merge": "addWinsSet", "owner": null, "safetyCritical": false, "step": null, "required": ["conditional"], "requiredWhen": "the entry overtakes earlier ones"},
    {"id": "F0.10", "type": "*", "field": "correction_reason", "label": {"nl": "reden correctie", "en": "reason for correction"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": null, "required": ["conditional"], "requiredWhen": "corrects is filled"},
    {"id": "F0.12", "type": "*", "field": "wpg_class", "label": {"nl": "Wpg-grondslag", "en": "police data class"}, "value": {"kind": "enum", "enum": "wpg_class"}, "merge": "derived", "owner": "police", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "the entity holds police data"},
    {"id": "F0.13", "type": "*", "field": "source_kind", "label": {"nl": "bron", "en": "source"}, "value": {"kind": "enum", "enum": "source_kind"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": null, "required": ["conditional"], "requiredWhen": "the entity states a fact"},
    {"id": "F0.2", "type": "record", "field": "region_profile_id", "label": {"nl": "regioprofiel", "en": "region profile"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "system", "writtenOnce": true, "safetyCritical": false, "step": null, "required": ["creation"]},
    {"id": "F0.2", "type": "record", "field": "region_profile_version", "label": {"nl": "versie regioprofiel", "en": "region profile version"}, "value": {"kind": "integer"}, "merge": "ownerWins", "owner": "system", "writtenOnce": true, "safetyCritical": false, "step": null, "required": ["creation"]},
    {"id": "F0.14", "type": "record", "field": "step1_state", "label": {"nl": "stand stap 1", "en": "state of step 1"}, "value": {"kind": "enum", "enum": "step_state"}, "merge": "mostCautious", "owner": null, "caution": ["not_started", "unknown", "in_progress", "done_with_override", "done"], "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.14", "type": "record", "field": "step2_state", "label": {"nl": "stand stap 2", "en": "state of step 2"}, "value": {"kind": "enum", "enum": "step_state"}, "merge": "mostCautious", "owner": null, "caution": ["not_started", "unknown", "in_progress", "done_with_override", "done"], "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.14", "type": "record", "field": "step3_state", "label": {"nl": "stand stap 3", "en": "state of step 3"}, "value": {"kind": "enum", "enum": "step_state"}, "merge": "mostCautious", "owner": null, "caution": ["not_started", "unknown", "in_progress", "done_with_override", "done"], "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.14", "type": "record", "field": "step4_state", "label": {"nl": "stand stap 4", "en": "state of step 4"}, "value": {"kind": "enum", "enum": "step_state"}, "merge": "mostCautious", "owner": null, "caution": ["not_started", "unknown", "in_progress", "done_with_override", "done"], "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.14", "type": "record", "field": "step5_state", "label": {"nl": "stand stap 5", "en": "state of step 5"}, "value": {"kind": "enum", "enum": "step_state"}, "merge": "mostCautious", "owner": null, "caution": ["not_started", "unknown", "in_progress", "done_with_override", "done"], "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.18", "type": "participant", "field": "unit", "label": {"nl": "eenheid", "en": "unit"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "creator", "writtenOnce": true, "safetyCritical": true, "step": null, "required": ["creation"]},
    {"id": "F0.18", "type": "participant", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "ownerWins", "owner": "creator", "writtenOnce": true, "safetyCritical": true, "step": null, "required": ["creation"]},
    {"id": "F0.18", "type": "participant", "field": "from", "label": {"nl": "vanaf", "en": "from"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": null, "required": ["creation"]},
    {"id": "F0.18", "type": "participant", "field": "until", "label": {"nl": "tot", "en": "until"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
    {"id": "F0.15", "type": "override", "field": "rule", "label": {"nl": "regel", "en": "rule"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "a block is overridden or a warning answered"},
    {"id": "F0.15", "type": "override", "field": "kind", "label": {"nl": "soort", "en": "kind"}, "value": {"kind": "enum", "enum": "override_kind"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "a block is overridden or a warning answered"},
    {"id": "F0.15", "type": "override", "field": "reason", "label": {"nl": "reden", "en": "reason"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "a block is overridden or a warning answered"},
    {"id": "F0.15", "type": "override", "field": "about", "label": {"nl": "gaat over", "en": "about"}, "value": {"kind": "object", "keys": {"type": {"kind": "text", "label": {"nl": "soort", "en": "type"}}, "id": {"kind": "text", "label": {"nl": "nummer", "en": "id"}}}}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
    {"id": "F0.17", "also": ["F1.66"], "type": "link", "field": "kind", "label": {"nl": "soort verband", "en": "kind of link"}, "value": {"kind": "enum", "enum": "link_kind"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.17", "also": ["F1.30", "F1.66"], "type": "link", "field": "one", "label": {"nl": "de ene", "en": "one"}, "value": {"kind": "reference", "types": []}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "F0.17", "also": ["F1.30", "F1.66"], "type": "link", "field": "other", "label": {"nl": "de andere", "en": "the other"}, "value": {"kind": "reference", "types": []}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "provider_org", "label": {"nl": "verstrekker", "en": "provider"}, "value": {"kind": "enum", "enum": "party"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "provider_role", "label": {"nl": "rol verstrekker", "en": "provider's role"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "receiver_org", "label": {"nl": "ontvanger", "en": "receiver"}, "value": {"kind": "enum", "enum": "party"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "receiver_role", "label": {"nl": "rol of functie ontvanger", "en": "receiver's role or function"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "purpose_code", "label": {"nl": "doel", "en": "purpose"}, "value": {"kind": "enum", "enum": "disclosure_purpose"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "ground_code", "label": {"nl": "grondslag", "en": "legal ground"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "necessity_text", "label": {"nl": "noodzaak", "en": "necessity"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "weighty_interest_text", "label": {"nl": "zwaarwegend belang", "en": "weighty interest"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "the provider is police or OM"},
    {"id": "D.3", "type": "disclosure", "field": "proportionality_check", "label": {"nl": "kan het met minder", "en": "could less do"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
    {"id": "D.3", "type": "disclosure", "field": "content_refs", "label": {"nl": "wat is verstrekt", "en": "what was disclosed"}, "value": {"kind": "set", "types": []}, "merge": "addWinsSet", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "om_release_ref", "label": {"nl": "vrijgave OM", "en": "OM release"}, "value": {"kind": "reference", "types": ["om_release"]}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "article 9 data is disclosed"},
    {"id": "D.3", "type": "disclosure", "field": "vital_who", "label": {"nl": "wie is in gevaar", "en": "who is in danger"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "purpose is G10"},
    {"id": "D.3", "type": "disclosure", "field": "vital_danger", "label": {"nl": "welk gevaar", "en": "which danger"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "purpose is G10"},
    {"id": "D.3", "type": "disclosure", "field": "vital_why", "label": {"nl": "waarom geen andere grond", "en": "why no other ground"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "purpose is G10"},
    {"id": "D.3", "type": "disclosure", "field": "consent_ref", "label": {"nl": "toestemming", "en": "consent"}, "value": {"kind": "reference", "types": []}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
    {"id": "D.3", "type": "disclosure", "field": "covenant_ref", "label": {"nl": "convenant", "en": "covenant"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
    {"id": "D.3", "type": "disclosure", "field": "medium", "label": {"nl": "middel", "en": "medium"}, "value": {"kind": "enum", "enum": "disclosure_medium"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["always"]},
    {"id": "D.3", "type": "disclosure", "field": "reviewed_by", "label": {"nl": "getoetst door", "en": "reviewed by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "purpose is G10, or a rule was overridden"},
    {"id": "D.3", "type": "disclosure", "field": "reviewed_at", "label": {"nl": "getoetst op", "en": "reviewed at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "purpose is G10, or a rule was overridden"},
    {"id": "D.3", "type": "disclosure", "field": "review_outcome", "label": {"nl": "uitkomst toets", "en": "outcome of review"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": ["conditional"], "requiredWhen": "purpose is G10, or a rule was overridden"}
  ]
}

"""#

    static let catalogue20261RolesJson: String = #"""
{
  "version": "2026.1",
  "processTypes": ["record", "agreement", "participant", "link", "override", "disclosure"],
  "organisations": [
    {"organisation": "police", "label": {"nl": "politie", "en": "police"}, "partitions": ["shared", "police_only"], "ownPartition": "police_only"},
    {"organisation": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}, "partitions": ["shared", "vt_only"], "ownPartition": "vt_only"},
    {"organisation": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}, "partitions": ["shared", "vt_only"], "ownPartition": "vt_only", "mandates": {"vt_only": "mandate_request_vt_info"}},
    {"organisation": "system", "label": {"nl": "systeem", "en": "system"}, "partitions": ["shared"], "ownPartition": "shared"}
  ],
  "roles": [
    {"row": "A30", "role": "field_officer", "label": {"nl": "agent ter plaatse", "en": "officer on the scene"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": true},
    {"row": "A31", "role": "vt_worker", "label": {"nl": "medewerker Veilig Thuis", "en": "Veilig Thuis worker"}, "organisations": ["vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": true},
    {"row": "A32", "role": "crisis_worker", "label": {"nl": "medewerker crisisdienst", "en": "crisis service worker"}, "organisations": ["crisis_service"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": true},
    {"row": "A33", "role": "vt_intake", "label": {"nl": "advies- en meldpunt VT", "en": "VT advice and report desk"}, "organisations": ["vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A34", "role": "vt_stalking_specialist", "label": {"nl": "aandachtsfunctionaris stalking", "en": "VT stalking specialist"}, "organisations": ["vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A35", "role": "police_topic_specialist", "label": {"nl": "taakaccenthouder", "en": "police topic specialist"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A36", "role": "case_coordinator", "label": {"nl": "casusregisseur", "en": "case coordinator"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A37", "role": "case_handler", "label": {"nl": "casushouder", "en": "case handler"}, "organisations": ["police", "vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A38", "role": "victim_contact_person", "label": {"nl": "vast aanspreekpunt", "en": "fixed contact of the victim"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A39", "role": "measures_lead", "label": {"nl": "eerste aanspreekpunt", "en": "first contact for the measures"}, "organisations": ["police", "vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A40", "role": "om_contact", "label": {"nl": "contact bij het OM", "en": "contact at the OM"}, "organisations": [], "writes": "none", "resolves": "none", "mayAddParticipant": false},
    {"row": "A41", "role": "police_zsm", "label": {"nl": "politiemedewerker ZSM", "en": "police at the ZSM table"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A42", "role": "partner_lead", "label": {"nl": "kartrekker", "en": "partner lead"}, "organisations": ["police", "vt", "crisis_service"], "writes": "none", "resolves": "none", "mayAddParticipant": false},
    {"row": "A43", "role": "supervisor", "label": {"nl": "leidinggevende", "en": "supervisor"}, "organisations": ["police", "vt"], "writes": ["record", "agreement", "participant", "link", "override", "disclosure"], "resolves": "process", "mayAddParticipant": true},
    {"row": "A44", "role": "integrity_officer", "label": {"nl": "medewerker integriteit", "en": "integrity officer"}, "organisations": ["police", "vt"], "writes": "none", "resolves": "none", "mayAddParticipant": false},
    {"row": "A45", "role": "privacy_officer", "label": {"nl": "privacyfunctionaris", "en": "privacy officer"}, "organisations": ["police", "vt"], "writes": ["disclosure"], "resolves": "none", "mayAddParticipant": false},
    {"row": "A46", "role": "auditor", "label": {"nl": "auditor", "en": "auditor"}, "organisations": ["police"], "writes": "none", "resolves": "none", "mayAddParticipant": false},
    {"row": "A47", "role": "victim_lawyer", "label": {"nl": "slachtofferadvocaat", "en": "lawyer of the victim"}, "organisations": [], "writes": "none", "resolves": "none", "mayAddParticipant": false}
  ]
}

"""#

    static let catalogue20261Step1Json: String = #"""
{
  "version": "2026.1",
  "fields": [
    {"id": "F1.1", "type": "incident", "field": "police_registration_no", "label": {"nl": "BVH-nummer", "en": "police registration number"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 1, "required": ["step5"]},
    {"id": "F1.2", "type": "incident", "field": "vt_file_no", "label": {"nl": "VT-dossiernummer", "en": "VT file number"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": false, "step": 1, "required": ["step5"]},
    {"id": "F1.1", "also": ["F1.2"], "type": "incident", "field": "withdrawn_no", "label": {"nl": "vervallen nummer", "en": "withdrawn number"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "a number was wrong"},
    {"id": "F1.3", "type": "incident", "field": "notification_channel", "label": {"nl": "meldkanaal", "en": "channel of the notification"}, "value": {"kind": "set", "enum": "notification_channel"}, "merge": "addWinsSet", "owner": null, "safetyCritical": false, "step": 1, "required": ["creation"]},
    {"id": "F1.4", "type": "incident", "field": "notified_at", "label": {"nl": "tijd melding", "en": "time of notification"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 1, "required": ["creation"]},
    {"id": "F1.5", "type": "incident", "field": "classification", "label": {"nl": "classificatie", "en": "classification"}, "value": {"kind": "set", "enum": "classification"}, "merge": "addWinsSet", "owner": "police", "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.5", "type": "incident", "field": "police_bvh_class", "label": {"nl": "maatschappelijke klasse BVH", "en": "police system class"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.6", "type": "incident", "field": "dependency_relation", "label": {"nl": "afhankelijkheidsrelatie", "en": "relation of dependency"}, "value": {"kind": "enum", "enum": "dependency_relation"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.7", "type": "incident", "field": "acute_state", "label": {"nl": "acuut onveilig", "en": "acutely unsafe"}, "value": {"kind": "enum", "enum": "acute_state"}, "merge": "mostCautious", "owner": null, "caution": ["acute", "suspected_acute", "unknown", "not_acute"], "safetyCritical": true, "step": 1, "required": ["creation"]},
    {"id": "F1.8", "type": "incident", "field": "is_repeat_report", "label": {"nl": "herhaalmelding", "en": "repeat report"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.8", "type": "incident", "field": "earlier_report_refs", "label": {"nl": "eerdere meldingen", "en": "earlier reports"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "it is a repeat report"},
    {"id": "F1.9", "type": "incident", "field": "base_team_informed_at", "label": {"nl": "basisteam geïnformeerd op", "en": "base team told at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "it is a repeat report"},
    {"id": "F1.9", "type": "incident", "field": "base_team_informed_by", "label": {"nl": "basisteam geïnformeerd door", "en": "base team told by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "it is a repeat report"},
    {"id": "F1.10", "type": "incident", "field": "rsc_victim_questions", "label": {"nl": "vaste vragen RSC", "en": "fixed victim questions"}, "value": {"kind": "object", "keys": {"question": {"kind": "text", "label": {"nl": "vraag", "en": "question"}}, "answer": {"kind": "text", "label": {"nl": "antwoord", "en": "answer"}}}}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "intake by the service centre with a victim"},
    {"id": "F1.11", "also": ["F2.21"], "type": "incident", "field": "civil_conflict_claimed", "label": {"nl": "als civiel conflict gezien", "en": "seen as a civil conflict"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.11", "type": "incident", "field": "civil_conflict_reason", "label": {"nl": "reden civiel conflict", "en": "why seen as civil"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "a civil conflict is claimed"},
    {"id": "F1.12", "type": "incident", "field": "police_dispatched_at", "label": {"nl": "politie uitgerukt", "en": "police dispatched"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 1, "required": []},
    {"id": "F1.13", "type": "incident", "field": "vt_called_at", "label": {"nl": "direct contact met VT", "en": "first call to VT"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "derived", "owner": null, "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the case is acute"},
    {"id": "F1.14", "type": "incident", "field": "vt_attendance_decision", "label": {"nl": "komt VT ter plaatse", "en": "does VT attend"}, "value": {"kind": "enum", "enum": "vt_attendance"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "after the first call"},
    {"id": "F1.14", "type": "incident", "field": "vt_attendance_reason", "label": {"nl": "reden opkomst VT", "en": "why VT attends or not"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": false, "step": 1, "required": []},
    {"id": "F1.15", "type": "incident", "field": "vt_eta", "label": {"nl": "verwachte aankomst VT", "en": "expected arrival of VT"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "VT comes on site"},
    {"id": "F1.20", "type": "incident", "field": "incident_location", "label": {"nl": "plaats incident", "en": "place of the incident"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": ["creation"]},
    {"id": "F1.20", "type": "incident", "field": "incident_coordinates", "label": {"nl": "coördinaten", "en": "coordinates"}, "value": {"kind": "object", "keys": {"latitude": {"kind": "decimal", "label": {"nl": "breedtegraad", "en": "latitude"}}, "longitude": {"kind": "decimal", "label": {"nl": "lengtegraad", "en": "longitude"}}}}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.22", "type": "incident", "field": "premises_hazards", "label": {"nl": "gevaren op locatie", "en": "hazards on the premises"}, "value": {"kind": "set", "enum": "premises_hazard"}, "merge": "addWinsSet", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "a hazard is known"},
    {"id": "F1.22", "type": "incident", "field": "premises_hazards_text", "label": {"nl": "toelichting gevaren", "en": "about the hazards"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.23", "type": "incident", "field": "victim_home_base_team", "label": {"nl": "basisteam woonplaats slachtoffer", "en": "base team of the victim's home"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "stalking"},
    {"id": "F1.75", "type": "incident", "field": "police_stays_until_safe", "label": {"nl": "politie blijft tot veilig", "en": "police stays until safe"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "VT comes on site"},
    {"id": "F1.75", "type": "incident", "field": "police_stays_agreed_at", "label": {"nl": "afgesproken op", "en": "agreed at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.21", "type": "residence", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "a measure has a place, or a person stays elsewhere"},
    {"id": "F1.21", "type": "residence", "field": "address", "label": {"nl": "adres", "en": "address"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "a measure has a place, or a person stays elsewhere"},
    {"id": "F1.21", "type": "residence", "field": "coordinates", "label": {"nl": "coördinaten", "en": "coordinates"}, "value": {"kind": "object", "keys": {"latitude": {"kind": "decimal", "label": {"nl": "breedtegraad", "en": "latitude"}}, "longitude": {"kind": "decimal", "label": {"nl": "lengtegraad", "en": "longitude"}}}}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.21", "type": "residence", "field": "from", "label": {"nl": "vanaf", "en": "from"}, "value": {"kind": "dateOrInstant"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.21", "type": "residence", "field": "until", "label": {"nl": "tot", "en": "until"}, "value": {"kind": "dateOrInstant"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.21", "type": "residence", "field": "secret", "label": {"nl": "geheim adres", "en": "secret address"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.31", "type": "person", "field": "person_name", "label": {"nl": "naam", "en": "name"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "victim assessment or interview"},
    {"id": "F1.31", "type": "person", "field": "date_of_birth", "label": {"nl": "geboortedatum", "en": "date of birth"}, "value": {"kind": "date"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "victim assessment or interview"},
    {"id": "F1.31", "type": "person", "field": "age_estimate", "label": {"nl": "geschatte leeftijd", "en": "estimated age"}, "value": {"kind": "integer"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "the date of birth is not known"},
    {"id": "F1.32", "type": "person", "field": "person_roles", "label": {"nl": "rol", "en": "role"}, "value": {"kind": "set", "enum": "person_role"}, "merge": "addWinsSet", "owner": null, "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.33", "type": "person", "field": "is_minor", "label": {"nl": "minderjarig", "en": "minor"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.35", "type": "person", "field": "parental_authority", "label": {"nl": "gezag", "en": "parental authority"}, "value": {"kind": "list", "items": {"kind": "reference", "types": ["person"]}}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "a measure for the child"},
    {"id": "F1.36", "type": "person", "field": "present_on_scene", "label": {"nl": "aanwezig ter plaatse", "en": "present on the scene"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.37", "type": "person", "field": "whereabouts", "label": {"nl": "verblijfplaats nu", "en": "whereabouts now"}, "value": {"kind": "enum", "enum": "whereabouts"}, "merge": "mostCautious", "owner": null, "caution": ["gone", "unknown", "on_scene", "with_relative", "shelter", "hospital", "at_station", "in_custody"], "safetyCritical": true, "step": 1, "required": ["step5"]},
    {"id": "F1.37", "type": "person", "field": "whereabouts_text", "label": {"nl": "toelichting verblijfplaats", "en": "about the whereabouts"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.38", "type": "person", "field": "person_safety", "label": {"nl": "nu veilig", "en": "safe now"}, "value": {"kind": "enum", "enum": "person_safety"}, "merge": "mostCautious", "owner": null, "caution": ["unsafe", "unknown", "safe_with_conditions", "safe"], "safetyCritical": true, "step": 1, "required": ["departure", "step5"]},
    {"id": "F1.38", "type": "person", "field": "safety_how_known", "label": {"nl": "hoe weten we dat", "en": "how we know"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.39", "type": "person", "field": "fear_level", "label": {"nl": "angst", "en": "fear"}, "value": {"kind": "enum", "enum": "fear_level"}, "merge": "mostCautious", "owner": null, "caution": ["strong", "unknown", "some", "none"], "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.39", "type": "person", "field": "fear_words", "label": {"nl": "angst in eigen woorden", "en": "fear in own words"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.40", "type": "person", "field": "financial_dependence", "label": {"nl": "financieel afhankelijk", "en": "financially dependent"}, "value": {"kind": "enum", "enum": "yes_no"}, "merge": "mostCautious", "owner": null, "caution": ["yes", "unknown", "no"], "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.40", "type": "person", "field": "social_isolation", "label": {"nl": "sociaal geïsoleerd", "en": "socially isolated"}, "value": {"kind": "enum", "enum": "yes_no"}, "merge": "mostCautious", "owner": null, "caution": ["yes", "unknown", "no"], "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.40", "type": "person", "field": "self_reliance_other", "label": {"nl": "zelfredzaamheid overig", "en": "self-reliance, other"}, "value": {"kind": "enum", "enum": "yes_no"}, "merge": "mostCautious", "owner": null, "caution": ["yes", "unknown", "no"], "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.41", "type": "person", "field": "violence_history", "label": {"nl": "geschiedenis geweld", "en": "history of violence"}, "value": {"kind": "enum", "enum": "violence_history"}, "merge": "mostCautious", "owner": null, "caution": ["pattern", "earlier", "unknown", "first_time"], "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.41", "type": "person", "field": "violence_history_text", "label": {"nl": "toelichting geschiedenis", "en": "about the history"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.42", "type": "person", "field": "threat_signs", "label": {"nl": "dreiging", "en": "signs of threat"}, "value": {"kind": "set", "enum": "threat_sign"}, "merge": "addWinsSet", "owner": null, "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.42", "type": "person", "field": "threat_signs_text", "label": {"nl": "toelichting dreiging", "en": "about the threat"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.43", "type": "person", "field": "neglect_signs", "label": {"nl": "verwaarlozing", "en": "signs of neglect"}, "value": {"kind": "set", "enum": "neglect_sign"}, "merge": "addWinsSet", "owner": null, "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.51", "type": "person", "field": "weapon_possession", "label": {"nl": "wapenbezit bekend", "en": "known to have a weapon"}, "value": {"kind": "enum", "enum": "weapon_knowledge"}, "merge": "mostCautious", "owner": "police", "caution": ["yes", "suspected", "unknown", "no"], "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.52", "type": "person", "field": "weapon_used", "label": {"nl": "wapengebruik", "en": "weapon used"}, "value": {"kind": "enum", "enum": "weapon_knowledge"}, "merge": "mostCautious", "owner": null, "caution": ["yes", "suspected", "unknown", "no"], "safetyCritical": true, "step": 1, "required": ["step2"]},
    {"id": "F1.53", "type": "person", "field": "weapons_licence", "label": {"nl": "wapenverlof", "en": "weapons licence"}, "value": {"kind": "enum", "enum": "weapons_licence"}, "merge": "mostCautious", "owner": "police", "caution": ["yes", "applied", "revoked", "unknown", "no"], "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "a known or possible licence holder is involved"},
    {"id": "F1.54", "type": "person", "field": "licence_holder_role", "label": {"nl": "rol verlofhouder in zaak", "en": "licence holder's role"}, "value": {"kind": "enum", "enum": "person_role"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the person holds a licence"},
    {"id": "F1.56", "type": "person", "field": "fear_of_misuse", "label": {"nl": "vrees voor misbruik", "en": "fear of misuse"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "any signal or doubt"},
    {"id": "F1.56", "type": "person", "field": "misuse_signal", "label": {"nl": "signaal misbruik", "en": "signal of misuse"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "misuse is feared"},
    {"id": "F1.56", "type": "person", "field": "misuse_action", "label": {"nl": "actie op signaal", "en": "action on the signal"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "misuse is feared"},
    {"id": "F1.56", "type": "person", "field": "licence_doubt", "label": {"nl": "twijfel over verlofhouder", "en": "doubt about licence holder"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "any signal or doubt"},
    {"id": "F1.82", "type": "person", "field": "seen_each", "label": {"nl": "kind gezien", "en": "child seen"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [false, "unknown", true], "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the person is a child"},
    {"id": "F1.34", "type": "family_relation", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.34", "type": "family_relation", "field": "other_person", "label": {"nl": "andere betrokkene", "en": "other person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.34", "type": "family_relation", "field": "relation", "label": {"nl": "relatie", "en": "relation"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.50", "type": "weapon", "field": "kind", "label": {"nl": "soort wapen", "en": "kind of weapon"}, "value": {"kind": "enum", "enum": "weapon_kind"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.50", "type": "weapon", "field": "where", "label": {"nl": "waar", "en": "where"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.50", "type": "weapon", "field": "secured", "label": {"nl": "veiliggesteld", "en": "secured"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.50", "type": "weapon", "field": "seen_by", "label": {"nl": "gezien door", "en": "seen by"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.50", "type": "weapon", "field": "seen_at", "label": {"nl": "gezien op", "en": "seen at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.50", "type": "weapon", "field": "photos", "label": {"nl": "foto's", "en": "photos"}, "value": {"kind": "set", "types": ["evidence"]}, "merge": "addWinsSet", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.55", "type": "kct_notified", "field": "consult", "label": {"nl": "overleg", "en": "consult"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the licence is held or applied for"},
    {"id": "F1.55", "type": "kct_notified", "field": "passed_on", "label": {"nl": "doorgegeven", "en": "passed on"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the licence is held or applied for"},
    {"id": "F1.57", "type": "substance_use", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.57", "type": "substance_use", "field": "substance", "label": {"nl": "middel", "en": "substance"}, "value": {"kind": "enum", "enum": "substance"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": ["step2"]},
    {"id": "F1.57", "type": "substance_use", "field": "pattern", "label": {"nl": "nu of gewoonte", "en": "now or habit"}, "value": {"kind": "enum", "enum": "substance_pattern"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 1, "required": []},
    {"id": "F1.60", "type": "consult", "field": "kind", "label": {"nl": "soort overleg", "en": "kind of consult"}, "value": {"kind": "enum", "enum": "consult_kind"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.61", "type": "consult", "field": "started_at", "label": {"nl": "begonnen", "en": "started"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.61", "type": "consult", "field": "ended_at", "label": {"nl": "beëindigd", "en": "ended"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.62", "type": "consult", "field": "caller", "label": {"nl": "wie belde", "en": "who called"}, "value": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}, "name": {"kind": "text", "label": {"nl": "medewerker of functie", "en": "staff id or function"}}}}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 1, "required": ["always"]},
    {"id": "F1.62", "type": "consult", "field": "callee", "label": {"nl": "wie werd gebeld", "en": "who was called"}, "value": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}, "name": {"kind": "text", "label": {"nl": "medewerker of functie", "en": "staff id or function"}}}}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 1, "required": ["always"]},
    {"id": "F1.63", "type": "consult", "field": "reached", "label": {"nl": "bereikt", "en": "reached"}, "value": {"kind": "enum", "enum": "consult_reached"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.64", "type": "consult", "field": "summary", "label": {"nl": "inhoud", "en": "content"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "the other side was spoken to"},
    {"id": "F1.64", "type": "consult", "field": "outcome", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 1, "required": ["conditional"], "requiredWhen": "the other side was spoken to"},
    {"id": "F1.64", "type": "consult", "field": "next_action", "label": {"nl": "vervolg", "en": "next action"}, "value": {"kind": "reference", "types": []}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 1, "required": []},
    {"id": "F1.65", "type": "consult", "field": "medium", "label": {"nl": "middel", "en": "medium"}, "value": {"kind": "enum", "enum": "consult_medium"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 1, "required": ["always"]},
    {"id": "F1.70", "type": "presence", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the organisation comes on site"},
    {"id": "F1.70", "type": "presence", "field": "team_size", "label": {"nl": "aantal medewerkers", "en": "number of staff"}, "value": {"kind": "integer"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.70", "type": "presence", "field": "arrived_at", "label": {"nl": "aangekomen", "en": "arrived"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the organisation comes on site"},
    {"id": "F1.70", "type": "presence", "field": "departed_at", "label": {"nl": "vertrokken", "en": "left"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the organisation leaves"},
    {"id": "F1.70", "type": "presence", "field": "left_reason", "label": {"nl": "reden vertrek", "en": "why left"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.71", "type": "presence", "field": "entered_home_at", "label": {"nl": "woning binnen", "en": "entered the home"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "the organisation went in"},
    {"id": "F1.72", "type": "entry_agreement", "field": "made_at", "label": {"nl": "afgesproken op", "en": "agreed at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "VT comes on site"},
    {"id": "F1.72", "type": "entry_agreement", "field": "police_first", "label": {"nl": "politie eerst", "en": "police first"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "VT comes on site"},
    {"id": "F1.72", "type": "entry_agreement", "field": "signal_method", "label": {"nl": "sein via", "en": "signal by"}, "value": {"kind": "enum", "enum": "signal_method"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "VT comes on site"},
    {"id": "F1.72", "type": "entry_agreement", "field": "signaller", "label": {"nl": "wie geeft sein", "en": "who gives the signal"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "VT comes on site"},
    {"id": "F1.73", "type": "entry_signal", "field": "safe_to_enter_signal_at", "label": {"nl": "sein gegeven", "en": "signal given"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 1, "required": ["conditional"], "requiredWhen": "before VT enters"},
    {"id": "F1.73", "type": "entry_signal", "field": "withdrawn_at", "label": {"nl": "sein ingetrokken", "en": "signal withdrawn"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.74", "type": "explanation", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.74", "type": "explanation", "field": "who_enters", "label": {"nl": "wie komt binnen", "en": "who comes in"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.74", "type": "explanation", "field": "why", "label": {"nl": "waarom", "en": "why"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": ["step1"]},
    {"id": "F1.74", "type": "explanation", "field": "not_possible_reason", "label": {"nl": "reden niet mogelijk", "en": "why not possible"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 1, "required": []},
    {"id": "F1.76", "type": "departure_clearance", "field": "organisation", "label": {"nl": "organisatie die vertrekt", "en": "organisation leaving"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["departure"]},
    {"id": "F1.76", "type": "departure_clearance", "field": "consult", "label": {"nl": "overleg voor vertrek", "en": "talk before leaving"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["departure"]},
    {"id": "F1.76", "type": "departure_clearance", "field": "person_states", "label": {"nl": "stand per betrokkene", "en": "state of each person"}, "value": {"kind": "list", "items": {"kind": "object", "keys": {"person": {"kind": "reference", "types": ["person"], "label": {"nl": "betrokkene", "en": "person"}}, "person_safety": {"kind": "enum", "enum": "person_safety", "label": {"nl": "nu veilig", "en": "safe now"}}, "whereabouts": {"kind": "enum", "enum": "whereabouts", "label": {"nl": "verblijfplaats", "en": "whereabouts"}}, "text": {"kind": "text", "label": {"nl": "toelichting", "en": "explanation"}}}}}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["departure"]},
    {"id": "F1.76", "type": "departure_clearance", "field": "left_to", "label": {"nl": "overgelaten aan", "en": "left to"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 1, "required": ["departure"]},
    {"id": "F1.80", "type": "child_check", "field": "done_at", "label": {"nl": "kindcheck gedaan", "en": "child check done"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.81", "type": "child_check", "field": "children_in_household", "label": {"nl": "kinderen in huis", "en": "children in the household"}, "value": {"kind": "integer"}, "merge": "mostCautious", "owner": null, "caution": "max", "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.81", "type": "child_check", "field": "children_elsewhere_dependent", "label": {"nl": "kinderen elders", "en": "dependent children elsewhere"}, "value": {"kind": "integer"}, "merge": "mostCautious", "owner": null, "caution": "max", "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.81", "type": "child_check", "field": "pregnant", "label": {"nl": "zwanger", "en": "pregnant"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 1, "required": ["always"]},
    {"id": "F1.83", "type": "child_check", "field": "signs", "label": {"nl": "signalen", "en": "signs"}, "value": {"kind": "set", "enum": "child_sign"}, "merge": "addWinsSet", "owner": null, "safetyCritical": true, "step": 1, "required": []}
  ]
}

"""#

    static let catalogue20261Step2Json: String = #"""
{
  "version": "2026.1",
  "fields": [
    {"id": "F2.6", "type": "incident", "field": "pattern_found", "label": {"nl": "patroon", "en": "pattern"}, "value": {"kind": "enum", "enum": "yes_possible_no"}, "merge": "mostCautious", "owner": null, "caution": ["yes", "possible", "unknown", "no"], "safetyCritical": true, "step": 2, "required": ["step2"]},
    {"id": "F2.6", "type": "incident", "field": "pattern_incidents", "label": {"nl": "incidenten in patroon", "en": "incidents in the pattern"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "a pattern is found or possible"},
    {"id": "F2.20", "type": "incident", "field": "interpretation", "label": {"nl": "duiding", "en": "interpretation"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.1", "type": "bonnet", "field": "started_at", "label": {"nl": "begonnen", "en": "started"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.1", "type": "bonnet", "field": "ended_at", "label": {"nl": "beëindigd", "en": "ended"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.1", "type": "bonnet", "field": "medium", "label": {"nl": "middel", "en": "medium"}, "value": {"kind": "enum", "enum": "bonnet_medium"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.1", "type": "bonnet", "field": "participants", "label": {"nl": "deelnemers", "en": "participants"}, "value": {"kind": "set", "enum": "partner"}, "merge": "addWinsSet", "owner": null, "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.1", "type": "bonnet", "field": "participants_text", "label": {"nl": "deelnemers (functies)", "en": "participants (roles)"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.3", "type": "info_item", "field": "topic", "label": {"nl": "onderwerp", "en": "topic"}, "value": {"kind": "enum", "enum": "info_topic"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 2, "required": ["always"]},
    {"id": "F2.2", "type": "info_item", "field": "text", "label": {"nl": "informatie", "en": "information"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.2", "type": "info_item", "field": "receivers", "label": {"nl": "ontvangers", "en": "receivers"}, "value": {"kind": "set", "enum": "party"}, "merge": "addWinsSet", "owner": "creator", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.4", "type": "info_check", "field": "police_registrations", "label": {"nl": "registraties", "en": "police registrations"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "police_registrations_reason", "label": {"nl": "reden: registraties", "en": "reason: police registrations"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "agreements_with_persons", "label": {"nl": "afspraken betrokkenen", "en": "agreements with the persons"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "agreements_with_persons_reason", "label": {"nl": "reden: afspraken betrokkenen", "en": "reason: agreements with the persons"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "agreements_with_partners", "label": {"nl": "afspraken partners", "en": "agreements with partners"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "agreements_with_partners_reason", "label": {"nl": "reden: afspraken partners", "en": "reason: agreements with partners"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "action_plan", "label": {"nl": "plan van aanpak", "en": "action plan"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "action_plan_reason", "label": {"nl": "reden: plan van aanpak", "en": "reason: action plan"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "protective_measures", "label": {"nl": "beschermingsmaatregelen", "en": "protective measures"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "protective_measures_reason", "label": {"nl": "reden: beschermingsmaatregelen", "en": "reason: protective measures"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "running_investigation", "label": {"nl": "lopend onderzoek", "en": "running investigation"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "running_investigation_reason", "label": {"nl": "reden: lopend onderzoek", "en": "reason: running investigation"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "probation_advice", "label": {"nl": "eerdere advisering", "en": "earlier probation advice"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "probation_advice_reason", "label": {"nl": "reden: eerdere advisering", "en": "reason: earlier probation advice"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "probation_supervision", "label": {"nl": "toezicht", "en": "probation supervision"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "probation_supervision_reason", "label": {"nl": "reden: toezicht", "en": "reason: probation supervision"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "vt_files", "label": {"nl": "VT-systemen", "en": "VT files"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "vt_files_reason", "label": {"nl": "reden: VT-systemen", "en": "reason: VT files"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "rvdk_info", "label": {"nl": "informatie RvdK", "en": "child protection information"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "rvdk_info_reason", "label": {"nl": "reden: informatie RvdK", "en": "reason: child protection information"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "care_involved", "label": {"nl": "betrokken hulpverlening", "en": "care involved"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "care_involved_reason", "label": {"nl": "reden: betrokken hulpverlening", "en": "reason: care involved"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.4", "type": "info_check", "field": "running_trajectory", "label": {"nl": "lopend traject", "en": "running trajectory"}, "value": {"kind": "enum", "enum": "info_check"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 2, "required": ["step2"]},
    {"id": "F2.4", "type": "info_check", "field": "running_trajectory_reason", "label": {"nl": "reden: lopend traject", "en": "reason: running trajectory"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.5", "type": "prior_registration", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": ["step2"]},
    {"id": "F2.5", "type": "prior_registration", "field": "system", "label": {"nl": "systeem", "en": "system"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": ["step2"]},
    {"id": "F2.5", "type": "prior_registration", "field": "started_on", "label": {"nl": "begindatum", "en": "started on"}, "value": {"kind": "date"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.5", "type": "prior_registration", "field": "registered_on", "label": {"nl": "registratiedatum", "en": "registered on"}, "value": {"kind": "date"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": ["step2"]},
    {"id": "F2.5", "type": "prior_registration", "field": "class", "label": {"nl": "soort registratie", "en": "class"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.5", "type": "prior_registration", "field": "person_role", "label": {"nl": "rol betrokkene", "en": "role of the person"}, "value": {"kind": "enum", "enum": "person_role"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.5", "type": "prior_registration", "field": "content", "label": {"nl": "korte inhoud", "en": "short content"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.8", "type": "running_investigation", "field": "reference", "label": {"nl": "kenmerk", "en": "reference"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["step2"]},
    {"id": "F2.9", "type": "om_release", "field": "om_function", "label": {"nl": "functie bij OM", "en": "function at the OM"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "article 9 data is to be shared"},
    {"id": "F2.9", "type": "om_release", "field": "released_at", "label": {"nl": "vrijgegeven op", "en": "released at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "article 9 data is to be shared"},
    {"id": "F2.9", "type": "om_release", "field": "topic", "label": {"nl": "onderwerp", "en": "topic"}, "value": {"kind": "enum", "enum": "info_topic"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "article 9 data is to be shared"},
    {"id": "F2.9", "type": "om_release", "field": "scope", "label": {"nl": "omvang vrijgave", "en": "scope"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.9", "type": "om_release", "field": "receivers", "label": {"nl": "ontvangers", "en": "receivers"}, "value": {"kind": "set", "enum": "party"}, "merge": "addWinsSet", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "article 9 data is to be shared"},
    {"id": "F2.10", "type": "probation_contact", "field": "consult", "label": {"nl": "overleg", "en": "consult"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 2, "required": ["conditional"], "requiredWhen": "probation is needed"},
    {"id": "F2.10", "type": "probation_contact", "field": "earlier_advice", "label": {"nl": "eerdere advisering", "en": "earlier advice"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.10", "type": "probation_contact", "field": "supervision", "label": {"nl": "toezicht", "en": "supervision"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.10", "type": "probation_contact", "field": "conditions", "label": {"nl": "voorwaarden", "en": "conditions"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.11", "type": "rvdk_consult", "field": "consult", "label": {"nl": "overleg", "en": "consult"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "children are involved and advice is needed"},
    {"id": "F2.11", "type": "rvdk_consult", "field": "frame", "label": {"nl": "vrijwillig of gedwongen", "en": "voluntary or forced"}, "value": {"kind": "enum", "enum": "rvdk_frame"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.11", "type": "rvdk_consult", "field": "urgent_request", "label": {"nl": "spoedverzoek", "en": "urgent request"}, "value": {"kind": "enum", "enum": "rvdk_urgent_request"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.11", "type": "rvdk_consult", "field": "advice", "label": {"nl": "advies", "en": "advice"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.12", "type": "om_consult", "field": "consult", "label": {"nl": "overleg", "en": "consult"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 2, "required": ["conditional"], "requiredWhen": "tuning with the OM is needed"},
    {"id": "F2.12", "type": "om_consult", "field": "topics", "label": {"nl": "onderwerpen", "en": "topics"}, "value": {"kind": "set", "enum": "om_topic"}, "merge": "addWinsSet", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.12", "type": "om_consult", "field": "advice", "label": {"nl": "advies", "en": "advice"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.13", "type": "safety_assessment", "field": "kind", "label": {"nl": "soort beoordeling", "en": "kind of assessment"}, "value": {"kind": "enum", "enum": "assessment_kind"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["step2"]},
    {"id": "F2.14", "type": "safety_assessment", "field": "assessor_org", "label": {"nl": "beoordelaar", "en": "assessor"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.14", "type": "safety_assessment", "field": "mandate", "label": {"nl": "mandaat", "en": "mandate"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "a crisis service assesses"},
    {"id": "F2.15", "type": "safety_assessment", "field": "overall", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "enum", "enum": "assessment_outcome"}, "merge": "ownerWins", "owner": "vt", "writtenOnce": true, "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.17", "type": "safety_assessment", "field": "based_on", "label": {"nl": "gebaseerd op", "en": "based on"}, "value": {"kind": "set", "types": []}, "merge": "addWinsSet", "owner": "vt", "safetyCritical": false, "step": 2, "required": ["always"]},
    {"id": "F2.17", "type": "safety_assessment", "field": "not_available", "label": {"nl": "niet beschikbaar", "en": "not available"}, "value": {"kind": "set", "enum": "info_topic"}, "merge": "addWinsSet", "owner": "vt", "safetyCritical": false, "step": 2, "required": []},
    {"id": "F2.15", "type": "person_assessment", "field": "assessment", "label": {"nl": "beoordeling", "en": "assessment"}, "value": {"kind": "reference", "types": ["safety_assessment"]}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.15", "type": "person_assessment", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.15", "type": "person_assessment", "field": "outcome", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "enum", "enum": "assessment_outcome"}, "merge": "ownerWins", "owner": "vt", "writtenOnce": true, "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.16", "type": "risk_factor", "field": "assessment", "label": {"nl": "beoordeling", "en": "assessment"}, "value": {"kind": "reference", "types": ["safety_assessment"]}, "merge": "keepBoth", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.16", "type": "risk_factor", "field": "factor", "label": {"nl": "risicofactor", "en": "risk factor"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["always"]},
    {"id": "F2.18", "type": "safety_condition", "field": "text", "label": {"nl": "voorwaarde", "en": "condition"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "there is a threat"},
    {"id": "F2.18", "type": "safety_condition", "field": "for_person", "label": {"nl": "voor wie", "en": "for whom"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": "vt", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "there is a threat"},
    {"id": "F2.18", "type": "safety_condition", "field": "until", "label": {"nl": "tot wanneer", "en": "until"}, "value": {"kind": "dateOrInstant"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.18", "type": "safety_condition", "field": "checked_by", "label": {"nl": "wie controleert", "en": "checked by"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "vt", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.19", "type": "police_view", "field": "outcome", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "enum", "enum": "assessment_outcome"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "the police see it differently from VT"},
    {"id": "F2.19", "type": "police_view", "field": "text", "label": {"nl": "toelichting", "en": "explanation"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.19", "type": "police_view", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.22", "type": "escalation", "field": "level", "label": {"nl": "niveau", "en": "level"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "a pattern is found or possible"},
    {"id": "F2.22", "type": "escalation", "field": "to_whom", "label": {"nl": "aan wie", "en": "to whom"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "a pattern is found or possible"},
    {"id": "F2.22", "type": "escalation", "field": "director", "label": {"nl": "regiehouder", "en": "director of the case"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": ["conditional"], "requiredWhen": "a pattern is found or possible"},
    {"id": "F2.22", "type": "escalation", "field": "reason", "label": {"nl": "reden", "en": "reason"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.22", "type": "escalation", "field": "escalated_at", "label": {"nl": "opgeschaald op", "en": "escalated at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 2, "required": []},
    {"id": "F2.7", "type": "measure", "field": "origin", "label": {"nl": "bestaand of nieuw", "en": "existing or new"}, "value": {"kind": "enum", "enum": "measure_origin"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 2, "required": ["step2"]}
  ]
}

"""#

    static let catalogue20261Step3Json: String = #"""
{
  "version": "2026.1",
  "fields": [
    {"id": "F3.1", "type": "incident", "field": "suspected_offence", "label": {"nl": "vermoeden strafbaar feit", "en": "suspected offence"}, "value": {"kind": "enum", "enum": "yes_possible_no"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 3, "required": ["step3"]},
    {"id": "F3.1", "type": "incident", "field": "suspected_offence_text", "label": {"nl": "omschrijving feit", "en": "description of the offence"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.2", "type": "incident", "field": "scene_description", "label": {"nl": "feitelijke beschrijving", "en": "factual description"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.3", "type": "incident", "field": "crime_scene", "label": {"nl": "plaats delict", "en": "crime scene"}, "value": {"kind": "enum", "enum": "yes_no"}, "merge": "mostCautious", "owner": "police", "caution": ["yes", "unknown", "no"], "safetyCritical": true, "step": 3, "required": ["step3"]},
    {"id": "F3.3", "type": "incident", "field": "crime_scene_treated_since", "label": {"nl": "behandeld als PD sinds", "en": "treated as such since"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "it is a crime scene"},
    {"id": "F3.6", "type": "incident", "field": "neighbourhood_inquiry", "label": {"nl": "buurtonderzoek", "en": "neighbourhood inquiry"}, "value": {"kind": "boolean"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.6", "type": "incident", "field": "neighbourhood_inquiry_at", "label": {"nl": "buurtonderzoek op", "en": "inquiry at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.6", "type": "incident", "field": "neighbourhood_inquiry_joint", "label": {"nl": "samen gedaan", "en": "done jointly"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.24", "type": "incident", "field": "use_of_force_recorded", "label": {"nl": "geweldsaanwending in PV", "en": "use of force on record"}, "value": {"kind": "boolean"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "police used force"},
    {"id": "F3.14", "type": "person", "field": "victim_told_self_help", "label": {"nl": "wat kan betrokkene zelf", "en": "what the person can do"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.22", "type": "person", "field": "report_vs_complaint", "label": {"nl": "melding of aangifte", "en": "report or complaint"}, "value": {"kind": "enum", "enum": "report_or_complaint"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a victim"},
    {"id": "F3.22", "type": "person", "field": "difference_explained", "label": {"nl": "verschil uitgelegd", "en": "difference explained"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a victim"},
    {"id": "F3.22", "type": "person", "field": "victim_choice_words", "label": {"nl": "keuze in eigen woorden", "en": "choice in own words"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.22", "type": "person", "field": "advised_against_reason", "label": {"nl": "reden advies om af te zien", "en": "why advised against"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the victim was advised against it"},
    {"id": "F3.23", "type": "person", "field": "complaint_refused", "label": {"nl": "aangifte niet opgenomen", "en": "complaint not taken"}, "value": {"kind": "enum", "enum": "complaint_refusal"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.23", "type": "person", "field": "complaint_refused_reason", "label": {"nl": "reden niet opgenomen", "en": "why not taken"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a complaint was not taken"},
    {"id": "F3.59", "type": "person", "field": "rights_understood_checked", "label": {"nl": "begrip gecheckt", "en": "understanding checked"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the victim's individual assessment"},
    {"id": "F3.60", "type": "person", "field": "victim_contact_person", "label": {"nl": "vast aanspreekpunt", "en": "fixed contact person"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after a report or complaint"},
    {"id": "F3.60", "type": "person", "field": "victim_contact_reachable", "label": {"nl": "bereikbaar via", "en": "reachable through"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.60", "type": "person", "field": "victim_contact_deputy", "label": {"nl": "vervanger", "en": "deputy"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.61", "type": "person", "field": "contact_frequency", "label": {"nl": "hoe vaak contact", "en": "how often"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after a report or complaint"},
    {"id": "F3.61", "type": "person", "field": "contact_medium", "label": {"nl": "contact via", "en": "contact by"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after a report or complaint"},
    {"id": "F3.61", "type": "person", "field": "contact_wishes", "label": {"nl": "wensen contact", "en": "wishes about contact"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.61", "type": "person", "field": "contact_safe_time", "label": {"nl": "veilige tijd", "en": "safe time"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.61", "type": "person", "field": "contact_safe_channel", "label": {"nl": "veilig kanaal", "en": "safe channel"}, "value": {"kind": "enum", "enum": "safe_channel"}, "merge": "mostCautious", "owner": "police", "caution": ["only_via_trusted_person", "only_in_person", "unknown", "own_phone_only", "not_at_home", "any"], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after a report or complaint"},
    {"id": "F3.61", "type": "person", "field": "contact_safe_channel_text", "label": {"nl": "toelichting kanaal", "en": "about the channel"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.63", "type": "person", "field": "told_about_lawyer", "label": {"nl": "gewezen op advocaat", "en": "told about a lawyer"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a victim"},
    {"id": "F3.63", "type": "person", "field": "told_about_shn", "label": {"nl": "gewezen op Slachtofferhulp", "en": "told about victim support"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a victim"},
    {"id": "F3.13", "type": "person", "field": "child_interview_count", "label": {"nl": "aantal gesprekken kind", "en": "number of interviews"}, "value": {"kind": "integer"}, "merge": "derived", "owner": null, "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a child"},
    {"id": "F3.4", "type": "forensic_consult", "field": "consult", "label": {"nl": "overleg", "en": "consult"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "there is a crime scene"},
    {"id": "F3.5", "type": "evidence", "field": "kind", "label": {"nl": "soort bewijs", "en": "kind of evidence"}, "value": {"kind": "enum", "enum": "evidence_kind"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "where possible"},
    {"id": "F3.5", "type": "evidence", "field": "taken_at", "label": {"nl": "veiliggesteld op", "en": "taken at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.5", "type": "evidence", "field": "file", "label": {"nl": "bestand", "en": "file"}, "value": {"kind": "object", "keys": {"name": {"kind": "text", "label": {"nl": "naam", "en": "name"}}, "hash": {"kind": "text", "label": {"nl": "controlegetal", "en": "hash"}}, "size": {"kind": "integer", "label": {"nl": "grootte in bytes", "en": "size in bytes"}}}}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.5", "type": "evidence", "field": "custody", "label": {"nl": "beheer (wie, wanneer)", "en": "chain of custody"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.5", "type": "evidence", "field": "withdrawn", "label": {"nl": "ingetrokken", "en": "withdrawn"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.7", "type": "task", "field": "kind", "label": {"nl": "soort handeling", "en": "kind of task"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.7", "type": "task", "field": "assignee_org", "label": {"nl": "wie doet het", "en": "who does it"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.7", "type": "task", "field": "order_no", "label": {"nl": "volgorde", "en": "order"}, "value": {"kind": "integer"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.7", "type": "task", "field": "status", "label": {"nl": "stand", "en": "status"}, "value": {"kind": "enum", "enum": "task_status"}, "merge": "mostCautious", "owner": null, "caution": ["planned", "unknown", "doing", "dropped", "done"], "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.7", "type": "task", "field": "agreed_by", "label": {"nl": "akkoord van", "en": "agreed by"}, "value": {"kind": "set", "enum": "organisation"}, "merge": "addWinsSet", "owner": null, "safetyCritical": false, "step": 3, "required": ["step3"]},
    {"id": "F3.8", "type": "interview", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": ["always"]},
    {"id": "F3.8", "type": "interview", "field": "interviewers", "label": {"nl": "wie spraken", "en": "interviewers"}, "value": {"kind": "set", "enum": "organisation"}, "merge": "addWinsSet", "owner": null, "safetyCritical": false, "step": 3, "required": ["always"]},
    {"id": "F3.8", "type": "interview", "field": "joint", "label": {"nl": "samen gesproken", "en": "spoken jointly"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": ["always"]},
    {"id": "F3.8", "type": "interview", "field": "about", "label": {"nl": "onderwerp", "en": "about"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.8", "type": "interview", "field": "place", "label": {"nl": "plaats", "en": "place"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.8", "type": "interview", "field": "from", "label": {"nl": "van", "en": "from"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": ["always"]},
    {"id": "F3.8", "type": "interview", "field": "to", "label": {"nl": "tot", "en": "to"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": ["always"]},
    {"id": "F3.9", "type": "interview", "field": "legal_kind", "label": {"nl": "aard", "en": "legal kind"}, "value": {"kind": "enum", "enum": "interview_kind"}, "merge": "mostCautious", "owner": "police", "caution": ["hearing", "unknown", "informative", "conversation"], "safetyCritical": true, "step": 3, "required": ["always"]},
    {"id": "F3.10", "type": "interview", "field": "rights_told", "label": {"nl": "rechten verteld", "en": "rights told"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "it is a hearing"},
    {"id": "F3.10", "type": "interview", "field": "legal_aid_offered", "label": {"nl": "bijstand aangeboden", "en": "legal aid offered"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "it is a hearing"},
    {"id": "F3.10", "type": "interview", "field": "legal_aid_choice", "label": {"nl": "keuze bijstand", "en": "choice about legal aid"}, "value": {"kind": "enum", "enum": "legal_aid_choice"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "it is a hearing"},
    {"id": "F3.11", "type": "interview", "field": "not_joint_reason", "label": {"nl": "reden niet gezamenlijk", "en": "why not jointly"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the interview was not joint"},
    {"id": "F3.12", "type": "interview", "field": "child_support_by", "label": {"nl": "wie vangt kind op", "en": "who supports the child"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a child"},
    {"id": "F3.12", "type": "interview", "field": "child_support_where", "label": {"nl": "waar opvang kind", "en": "where the child is supported"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a child"},
    {"id": "F3.12", "type": "interview", "field": "removed_from_safe_place", "label": {"nl": "uit veilige omgeving gehaald", "en": "taken from a safe place"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the person is a child"},
    {"id": "F3.12", "type": "interview", "field": "removed_reason", "label": {"nl": "reden weggehaald", "en": "why taken away"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the child was taken from a safe place"},
    {"id": "F3.15", "type": "injury", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": ["step3"]},
    {"id": "F3.15", "type": "injury", "field": "body_part", "label": {"nl": "lichaamsdeel", "en": "part of the body"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": ["step3"]},
    {"id": "F3.15", "type": "injury", "field": "visible", "label": {"nl": "zichtbaar", "en": "visible"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 3, "required": ["step3"]},
    {"id": "F3.15", "type": "injury", "field": "suspected", "label": {"nl": "vermoeden", "en": "suspected"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 3, "required": ["step3"]},
    {"id": "F3.15", "type": "injury", "field": "seen_by", "label": {"nl": "gezien door", "en": "seen by"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.15", "type": "injury", "field": "seen_at", "label": {"nl": "gezien op", "en": "seen at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.15", "type": "injury", "field": "photos", "label": {"nl": "foto's", "en": "photos"}, "value": {"kind": "set", "types": ["evidence"]}, "merge": "addWinsSet", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.16", "type": "injury", "field": "photo_made", "label": {"nl": "foto gemaakt", "en": "photo made"}, "value": {"kind": "boolean"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "an adult is injured"},
    {"id": "F3.16", "type": "injury", "field": "fo_consulted", "label": {"nl": "overleg met FO", "en": "forensic consult"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "an adult is injured"},
    {"id": "F3.17", "type": "injury", "field": "gp_referral", "label": {"nl": "gewezen op huisarts", "en": "pointed to the doctor"}, "value": {"kind": "boolean"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "an adult is injured"},
    {"id": "F3.18", "type": "injury", "field": "forensic_doctor_called", "label": {"nl": "forensisch arts ingezet", "en": "forensic doctor called"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a child is or may be injured"},
    {"id": "F3.18", "type": "injury", "field": "forensic_doctor_consult", "label": {"nl": "overleg forensisch arts", "en": "consult with the doctor"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a child is or may be injured"},
    {"id": "F3.18", "type": "injury", "field": "fo_called", "label": {"nl": "FO ingezet", "en": "forensic team called"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a child is or may be injured"},
    {"id": "F3.18", "type": "injury", "field": "fo_consult", "label": {"nl": "overleg FO (kind)", "en": "consult with forensic team"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a child is or may be injured"},
    {"id": "F3.20", "type": "injury", "field": "alternative_checked", "label": {"nl": "andere oorzaak onderzocht", "en": "other cause checked"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "an injury is suspected"},
    {"id": "F3.20", "type": "injury", "field": "alternative_text", "label": {"nl": "toelichting andere oorzaak", "en": "about the other cause"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.19", "type": "injury_interpretation", "field": "injury", "label": {"nl": "letsel", "en": "injury"}, "value": {"kind": "reference", "types": ["injury"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after an examination"},
    {"id": "F3.19", "type": "injury_interpretation", "field": "doctor", "label": {"nl": "arts", "en": "doctor"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after an examination"},
    {"id": "F3.19", "type": "injury_interpretation", "field": "finding", "label": {"nl": "bevinding", "en": "finding"}, "value": {"kind": "enum", "enum": "injury_finding"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "after an examination"},
    {"id": "F3.19", "type": "injury_interpretation", "field": "text", "label": {"nl": "toelichting", "en": "explanation"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.21", "type": "followup_action", "field": "kind", "label": {"nl": "soort handeling", "en": "kind of action"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "after the acute phase"},
    {"id": "F3.21", "type": "followup_action", "field": "planned_at", "label": {"nl": "gepland op", "en": "planned at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.21", "type": "followup_action", "field": "done_by", "label": {"nl": "gedaan door", "en": "done by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.21", "type": "followup_action", "field": "result", "label": {"nl": "uitkomst", "en": "result"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.21", "type": "followup_action", "field": "shared_with", "label": {"nl": "gedeeld met", "en": "shared with"}, "value": {"kind": "set", "enum": "party"}, "merge": "addWinsSet", "owner": "creator", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.21", "type": "followup_action", "field": "shared_at", "label": {"nl": "gedeeld op", "en": "shared at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.30", "type": "stalking", "field": "stalking_indication", "label": {"nl": "stalking herkend", "en": "stalking recognised"}, "value": {"kind": "enum", "enum": "stalking_indication"}, "merge": "mostCautious", "owner": null, "caution": ["recognised", "possible", "unknown", "checked_no"], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "(ex-)partners, or a pattern"},
    {"id": "F3.30", "type": "stalking", "field": "stalking_why", "label": {"nl": "waarom", "en": "why"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.32", "type": "stalking", "field": "stalking_started_on", "label": {"nl": "begindatum", "en": "started on"}, "value": {"kind": "date"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "stalking"},
    {"id": "F3.32", "type": "stalking", "field": "report_registered_at", "label": {"nl": "registratiedatum", "en": "report registered at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "stalking"},
    {"id": "F3.39", "type": "stalking", "field": "case_coordinator", "label": {"nl": "casusregisseur", "en": "case coordinator"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "stalking"},
    {"id": "F3.39", "type": "stalking", "field": "case_handler", "label": {"nl": "casushouder", "en": "case handler"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "stalking"},
    {"id": "F3.39", "type": "stalking", "field": "vt_case_handler", "label": {"nl": "casushouder VT", "en": "case handler of VT"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "stalking"},
    {"id": "F3.42", "type": "stalking", "field": "logbook_advised", "label": {"nl": "logboek geadviseerd", "en": "logbook advised"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.42", "type": "stalking", "field": "logbook_purpose_explained", "label": {"nl": "doel logboek uitgelegd", "en": "purpose of logbook explained"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [false, "unknown", true], "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "a logbook is advised"},
    {"id": "F3.43", "type": "stalking", "field": "children_shared_with_suspect", "label": {"nl": "gezamenlijke kinderen", "en": "children with the suspect"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "former partners"},
    {"id": "F3.43", "type": "stalking", "field": "civil_case_running", "label": {"nl": "civiele zaak loopt", "en": "civil case running"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [true, "unknown", false], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "former partners"},
    {"id": "F3.35", "type": "stalking", "field": "sash_effective", "label": {"nl": "geldende SASH", "en": "SASH in force"}, "value": {"kind": "enum", "enum": "sash_outcome"}, "merge": "derived", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.31", "type": "stalking_behaviour", "field": "kind", "label": {"nl": "soort gedrag", "en": "kind of behaviour"}, "value": {"kind": "enum", "enum": "stalking_behaviour_kind"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "stalking is recognised or possible"},
    {"id": "F3.31", "type": "stalking_behaviour", "field": "started_on", "label": {"nl": "begonnen op", "en": "started on"}, "value": {"kind": "date"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "stalking is recognised or possible"},
    {"id": "F3.31", "type": "stalking_behaviour", "field": "ended_on", "label": {"nl": "gestopt op", "en": "ended on"}, "value": {"kind": "date"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.31", "type": "stalking_behaviour", "field": "frequency", "label": {"nl": "hoe vaak", "en": "how often"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.33", "type": "sash", "field": "answers", "label": {"nl": "antwoorden", "en": "answers"}, "value": {"kind": "list", "items": {"kind": "object", "keys": {"question": {"kind": "text", "label": {"nl": "vraag", "en": "question"}}, "answer": {"kind": "text", "label": {"nl": "antwoord", "en": "answer"}}}}}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "every stalking report or complaint"},
    {"id": "F3.33", "type": "sash", "field": "outcome", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "enum", "enum": "sash_outcome"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "every stalking report or complaint"},
    {"id": "F3.33", "type": "sash", "field": "taken_at", "label": {"nl": "afgenomen op", "en": "taken at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "every stalking report or complaint"},
    {"id": "F3.33", "type": "sash", "field": "taken_by", "label": {"nl": "afgenomen door", "en": "taken by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "every stalking report or complaint"},
    {"id": "F3.33", "type": "sash", "field": "taker_trained", "label": {"nl": "afnemer getraind", "en": "taker trained"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "every stalking report or complaint"},
    {"id": "F3.33", "type": "sash", "field": "reason", "label": {"nl": "aanleiding", "en": "occasion"}, "value": {"kind": "enum", "enum": "sash_reason"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.34", "type": "sash_review", "field": "sash", "label": {"nl": "SASH", "en": "SASH"}, "value": {"kind": "reference", "types": ["sash"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the outcome is high, or in doubt"},
    {"id": "F3.34", "type": "sash_review", "field": "reviewer_role", "label": {"nl": "rol toetser", "en": "role of the reviewer"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the outcome is high, or in doubt"},
    {"id": "F3.34", "type": "sash_review", "field": "from_outcome", "label": {"nl": "van", "en": "from"}, "value": {"kind": "enum", "enum": "sash_outcome"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the outcome is high, or in doubt"},
    {"id": "F3.34", "type": "sash_review", "field": "to_outcome", "label": {"nl": "naar", "en": "to"}, "value": {"kind": "enum", "enum": "sash_outcome"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the outcome is high, or in doubt"},
    {"id": "F3.34", "type": "sash_review", "field": "reason", "label": {"nl": "reden", "en": "reason"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the outcome is high, or in doubt"},
    {"id": "F3.36", "type": "own_risk_instrument", "field": "instrument", "label": {"nl": "instrument", "en": "instrument"}, "value": {"kind": "enum", "enum": "risk_instrument"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "a partner uses one"},
    {"id": "F3.36", "type": "own_risk_instrument", "field": "outcome", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "a partner uses one"},
    {"id": "F3.36", "type": "own_risk_instrument", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "party"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "a partner uses one"},
    {"id": "F3.37", "type": "sash_sent_to", "field": "sash", "label": {"nl": "SASH", "en": "SASH"}, "value": {"kind": "reference", "types": ["sash"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "after a SASH"},
    {"id": "F3.37", "type": "sash_sent_to", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "party"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "after a SASH"},
    {"id": "F3.37", "type": "sash_sent_to", "field": "sent_at", "label": {"nl": "verstuurd op", "en": "sent at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "after a SASH"},
    {"id": "F3.38", "type": "warm_handover_high", "field": "sash", "label": {"nl": "SASH", "en": "SASH"}, "value": {"kind": "reference", "types": ["sash"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the SASH is high"},
    {"id": "F3.38", "type": "warm_handover_high", "field": "vt_consult", "label": {"nl": "overleg VT", "en": "consult with VT"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the SASH is high"},
    {"id": "F3.38", "type": "warm_handover_high", "field": "om_consult", "label": {"nl": "overleg OM", "en": "consult with the OM"}, "value": {"kind": "reference", "types": ["consult"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the SASH is high"},
    {"id": "F3.40", "type": "stop_talk", "field": "measure", "label": {"nl": "maatregel", "en": "measure"}, "value": {"kind": "reference", "types": ["measure"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the measure is chosen"},
    {"id": "F3.40", "type": "stop_talk", "field": "planned_at", "label": {"nl": "gepland op", "en": "planned at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.40", "type": "stop_talk", "field": "held_at", "label": {"nl": "gevoerd op", "en": "held at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.40", "type": "stop_talk", "field": "by_role", "label": {"nl": "door (rol)", "en": "by (role)"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the measure is chosen"},
    {"id": "F3.40", "type": "stop_talk", "field": "in_person", "label": {"nl": "in persoon", "en": "in person"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.40", "type": "stop_talk", "field": "requested_by", "label": {"nl": "op verzoek van", "en": "requested by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.40", "type": "stop_talk", "field": "contraindications_checked", "label": {"nl": "contra-indicaties nagegaan", "en": "contra-indications checked"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the measure is chosen"},
    {"id": "F3.41", "type": "query_hit", "field": "run_date", "label": {"nl": "datum zoekvraag", "en": "date of the query"}, "value": {"kind": "date"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "daily"},
    {"id": "F3.41", "type": "query_hit", "field": "matched_by", "label": {"nl": "gevonden op", "en": "matched by"}, "value": {"kind": "set", "enum": "query_match"}, "merge": "addWinsSet", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "daily"},
    {"id": "F3.41", "type": "query_hit", "field": "read_by", "label": {"nl": "gelezen door", "en": "read by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "daily"},
    {"id": "F3.41", "type": "query_hit", "field": "read_at", "label": {"nl": "gelezen op", "en": "read at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "daily"},
    {"id": "F3.41", "type": "query_hit", "field": "result", "label": {"nl": "uitkomst", "en": "result"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.50", "type": "ib", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a victim of an offence"},
    {"id": "F3.50", "type": "ib", "field": "done_at", "label": {"nl": "beoordeling gedaan", "en": "assessment done"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a victim of an offence"},
    {"id": "F3.50", "type": "ib", "field": "done_by", "label": {"nl": "gedaan door", "en": "done by"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a victim of an offence"},
    {"id": "F3.50", "type": "ib", "field": "first_contact_at", "label": {"nl": "eerste contact", "en": "first contact"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a victim of an offence"},
    {"id": "F3.51", "type": "ib", "field": "risk_repeat", "label": {"nl": "risico herhaald", "en": "risk of repetition"}, "value": {"kind": "enum", "enum": "ib_risk"}, "merge": "mostCautious", "owner": "police", "caution": ["raised", "unknown", "not_raised"], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the assessment is made"},
    {"id": "F3.51", "type": "ib", "field": "risk_secondary", "label": {"nl": "risico secundair", "en": "risk of secondary harm"}, "value": {"kind": "enum", "enum": "ib_risk"}, "merge": "mostCautious", "owner": "police", "caution": ["raised", "unknown", "not_raised"], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the assessment is made"},
    {"id": "F3.51", "type": "ib", "field": "risk_intimidation", "label": {"nl": "risico intimidatie", "en": "risk of intimidation"}, "value": {"kind": "enum", "enum": "ib_risk"}, "merge": "mostCautious", "owner": "police", "caution": ["raised", "unknown", "not_raised"], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the assessment is made"},
    {"id": "F3.51", "type": "ib", "field": "risk_retaliation", "label": {"nl": "risico vergelding", "en": "risk of retaliation"}, "value": {"kind": "enum", "enum": "ib_risk"}, "merge": "mostCautious", "owner": "police", "caution": ["raised", "unknown", "not_raised"], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "the assessment is made"},
    {"id": "F3.52", "type": "ib", "field": "provict_used", "label": {"nl": "ProVict gebruikt", "en": "ProVict used"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "a serious offence"},
    {"id": "F3.52", "type": "ib", "field": "provict_outcome", "label": {"nl": "uitkomst ProVict", "en": "outcome of ProVict"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.53", "type": "ib", "field": "protective_measures", "label": {"nl": "beschermende maatregelen", "en": "protective measures"}, "value": {"kind": "set", "types": ["measure"]}, "merge": "addWinsSet", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a risk is raised"},
    {"id": "F3.53", "type": "ib", "field": "none_needed", "label": {"nl": "geen maatregel nodig", "en": "no measure needed"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.53", "type": "ib", "field": "none_needed_reason", "label": {"nl": "reden geen maatregel", "en": "why none is needed"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "no measure is needed"},
    {"id": "F3.53", "type": "ib", "field": "victim_involved", "label": {"nl": "slachtoffer betrokken", "en": "victim involved"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": "police", "caution": [false, "unknown", true], "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "a risk is raised"},
    {"id": "F3.54", "type": "ib", "field": "wishes", "label": {"nl": "wensen slachtoffer", "en": "wishes of the victim"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the assessment is made"},
    {"id": "F3.55", "type": "ib", "field": "recorded_in_bvh_at", "label": {"nl": "in BVH vastgelegd", "en": "on record in police system"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["step5"]},
    {"id": "F3.57", "type": "ib", "field": "shared_with_shn_at", "label": {"nl": "gedeeld met Slachtofferhulp", "en": "shared with victim support"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "a complaint was made"},
    {"id": "F3.56", "type": "ib_review", "field": "ib", "label": {"nl": "beoordeling", "en": "assessment"}, "value": {"kind": "reference", "types": ["ib"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "measures run"},
    {"id": "F3.56", "type": "ib_review", "field": "reviewed_on", "label": {"nl": "herzien op", "en": "reviewed on"}, "value": {"kind": "date"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "measures run"},
    {"id": "F3.56", "type": "ib_review", "field": "changed_need", "label": {"nl": "gewijzigde behoefte", "en": "changed need"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.58", "type": "rights_leaflet", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "first contact with a victim"},
    {"id": "F3.58", "type": "rights_leaflet", "field": "handed", "label": {"nl": "uitgereikt", "en": "handed out"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "first contact with a victim"},
    {"id": "F3.58", "type": "rights_leaflet", "field": "handed_at", "label": {"nl": "uitgereikt op", "en": "handed out at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "first contact with a victim"},
    {"id": "F3.58", "type": "rights_leaflet", "field": "language", "label": {"nl": "taal", "en": "language"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": []},
    {"id": "F3.58", "type": "rights_leaflet", "field": "not_possible_reason", "label": {"nl": "reden niet mogelijk", "en": "why not possible"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 3, "required": ["conditional"], "requiredWhen": "the leaflet was not handed out"},
    {"id": "F3.62", "type": "victim_informed", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "an event the victim must hear of"},
    {"id": "F3.62", "type": "victim_informed", "field": "topic", "label": {"nl": "onderwerp", "en": "topic"}, "value": {"kind": "enum", "enum": "inform_topic"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "an event the victim must hear of"},
    {"id": "F3.62", "type": "victim_informed", "field": "informed_at", "label": {"nl": "verteld op", "en": "told at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 3, "required": ["conditional"], "requiredWhen": "an event the victim must hear of"},
    {"id": "F3.62", "type": "victim_informed", "field": "informed_by", "label": {"nl": "verteld door", "en": "told by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 3, "required": []},
    {"id": "F3.62", "type": "victim_informed", "field": "withheld", "label": {"nl": "niet verteld", "en": "withheld"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": 3, "required": []}
  ]
}

"""#

    static let catalogue20261Step4Json: String = #"""
{
  "version": "2026.1",
  "fields": [
    {"id": "F4.1", "type": "measure", "field": "kind", "label": {"nl": "interventie", "en": "intervention"}, "value": {"kind": "enum", "enum": "measure_kind"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.1", "type": "measure", "field": "text", "label": {"nl": "omschrijving", "en": "description"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.2", "type": "measure", "field": "decided_by", "label": {"nl": "wie besluit", "en": "who decides"}, "value": {"kind": "enum", "enum": "measure_decider"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 4, "required": ["always"]},
    {"id": "F4.3", "type": "measure", "field": "carried_out_by", "label": {"nl": "wie voert uit", "en": "who carries it out"}, "value": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["always"]},
    {"id": "F4.4", "type": "measure", "field": "for_person", "label": {"nl": "voor wie", "en": "for whom"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["always"]},
    {"id": "F4.4", "type": "measure", "field": "against_person", "label": {"nl": "tegen wie", "en": "against whom"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["always"]},
    {"id": "F4.5", "type": "measure", "field": "status", "label": {"nl": "stand", "en": "status"}, "value": {"kind": "enum", "enum": "measure_status"}, "merge": "mostCautious", "owner": "creator", "caution": ["violated", "ended", "rejected", "unknown", "considered", "requested", "imposed", "served", "in_force"], "safetyCritical": true, "step": 4, "required": ["always"]},
    {"id": "F4.5", "type": "measure", "field": "status_reason", "label": {"nl": "reden stand", "en": "reason for the status"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.6", "type": "measure", "field": "starts_at", "label": {"nl": "van", "en": "from"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "the measure is temporary"},
    {"id": "F4.6", "type": "measure", "field": "ends_at", "label": {"nl": "tot", "en": "until"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "the measure is temporary"},
    {"id": "F4.6", "type": "measure", "field": "until_further_notice", "label": {"nl": "tot nader bericht", "en": "until further notice"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.6", "type": "measure", "field": "review_on", "label": {"nl": "herzien op", "en": "review on"}, "value": {"kind": "date"}, "merge": "keepBoth", "owner": "creator", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "the measure runs until further notice"},
    {"id": "F4.7", "type": "measure", "field": "centre", "label": {"nl": "middelpunt gebied", "en": "centre of the area"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a location ban"},
    {"id": "F4.7", "type": "measure", "field": "centre_coordinates", "label": {"nl": "coördinaten middelpunt", "en": "coordinates of the centre"}, "value": {"kind": "object", "keys": {"latitude": {"kind": "decimal", "label": {"nl": "breedtegraad", "en": "latitude"}}, "longitude": {"kind": "decimal", "label": {"nl": "lengtegraad", "en": "longitude"}}}}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.7", "type": "measure", "field": "radius_m", "label": {"nl": "straal (m)", "en": "radius (m)"}, "value": {"kind": "integer"}, "merge": "mostCautious", "owner": "police", "caution": "max", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.7", "type": "measure", "field": "polygon", "label": {"nl": "omtrek gebied", "en": "outline of the area"}, "value": {"kind": "list", "items": {"kind": "object", "keys": {"latitude": {"kind": "decimal", "label": {"nl": "breedtegraad", "en": "latitude"}}, "longitude": {"kind": "decimal", "label": {"nl": "lengtegraad", "en": "longitude"}}}}}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.8", "type": "measure", "field": "em_combined", "label": {"nl": "met enkelband", "en": "with electronic monitoring"}, "value": {"kind": "boolean"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a location ban"},
    {"id": "F4.9", "type": "measure", "field": "distance_m", "label": {"nl": "afstand ingevoerd (m)", "en": "distance entered (m)"}, "value": {"kind": "integer"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.9", "type": "measure", "field": "suspect_residence_distance_m", "label": {"nl": "afstand pleger tot gebied (m)", "en": "suspect's distance to area (m)"}, "value": {"kind": "integer"}, "merge": "derived", "owner": null, "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a location ban with electronic monitoring"},
    {"id": "F4.10", "type": "measure", "field": "registered_in_police_system_at", "label": {"nl": "vastgelegd", "en": "on record in police system"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a behavioural order or a ban"},
    {"id": "F4.10", "type": "measure", "field": "served_at", "label": {"nl": "uitgereikt", "en": "served"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a behavioural order or a ban"},
    {"id": "F4.10", "type": "measure", "field": "victim_informed_at", "label": {"nl": "slachtoffer geïnformeerd", "en": "victim told"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a behavioural order or a ban"},
    {"id": "F4.12", "type": "measure", "field": "manager", "label": {"nl": "beheer AWARE", "en": "manager of AWARE"}, "value": {"kind": "enum", "enum": "aware_manager"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 4, "required": ["conditional"], "requiredWhen": "an AWARE button"},
    {"id": "F4.13", "type": "measure", "field": "limits_explained", "label": {"nl": "beperkingen uitgelegd", "en": "limits explained"}, "value": {"kind": "boolean"}, "merge": "mostCautious", "owner": null, "caution": [false, "unknown", true], "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "an AWARE button or a ban"},
    {"id": "F4.14", "type": "measure", "field": "contraindications", "label": {"nl": "contra-indicaties", "en": "contra-indications"}, "value": {"kind": "set", "enum": "contraindication"}, "merge": "addWinsSet", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a stop talk"},
    {"id": "F4.14", "type": "measure", "field": "contraindications_other", "label": {"nl": "andere contra-indicatie", "en": "other contra-indication"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.15", "type": "measure", "field": "impact_on_victim", "label": {"nl": "gevolgen voor slachtoffer", "en": "impact on the victim"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 4, "required": ["conditional"], "requiredWhen": "the measure asks effort of the victim"},
    {"id": "F4.15", "type": "measure", "field": "usefulness_explained", "label": {"nl": "nut uitgelegd", "en": "use explained"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 4, "required": ["conditional"], "requiredWhen": "the measure asks effort of the victim"},
    {"id": "F4.16", "type": "measure", "field": "considered_not_chosen_reason", "label": {"nl": "waarom niet", "en": "why not chosen"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 4, "required": ["conditional"], "requiredWhen": "a home ban or arrest was considered"},
    {"id": "F4.19", "type": "measure", "field": "purpose", "label": {"nl": "doel maatregel", "en": "purpose of the measure"}, "value": {"kind": "set", "enum": "measure_purpose"}, "merge": "addWinsSet", "owner": null, "safetyCritical": false, "step": 4, "required": ["always"]},
    {"id": "F4.11", "type": "measure_extension", "field": "measure", "label": {"nl": "maatregel", "en": "measure"}, "value": {"kind": "reference", "types": ["measure"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "before the measure ends"},
    {"id": "F4.11", "type": "measure_extension", "field": "requested_at", "label": {"nl": "verzocht op", "en": "requested at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.11", "type": "measure_extension", "field": "decided_at", "label": {"nl": "besloten op", "en": "decided at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.11", "type": "measure_extension", "field": "new_end", "label": {"nl": "nieuwe einddatum", "en": "new end"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.18", "type": "detention_status", "field": "person", "label": {"nl": "betrokkene", "en": "person"}, "value": {"kind": "reference", "types": ["person"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "an arrest"},
    {"id": "F4.18", "type": "detention_status", "field": "status", "label": {"nl": "stand", "en": "status"}, "value": {"kind": "enum", "enum": "detention_state"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "an arrest"},
    {"id": "F4.18", "type": "detention_status", "field": "since", "label": {"nl": "sinds", "en": "since"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "an arrest"},
    {"id": "F4.18", "type": "detention_status", "field": "source", "label": {"nl": "bron", "en": "source"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.18", "type": "detention_status", "field": "om_asked_at", "label": {"nl": "OM gevraagd op", "en": "OM asked at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.18", "type": "detention_status", "field": "victim_told_at", "label": {"nl": "slachtoffer verteld op", "en": "victim told at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.18", "type": "detention_status", "field": "vt_told_at", "label": {"nl": "VT verteld op", "en": "VT told at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.17", "type": "violation", "field": "measure", "label": {"nl": "maatregel", "en": "measure"}, "value": {"kind": "reference", "types": ["measure"]}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a violation"},
    {"id": "F4.17", "type": "violation", "field": "reported_by", "label": {"nl": "gemeld door", "en": "reported by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "a violation"},
    {"id": "F4.17", "type": "violation", "field": "probation_informed_at", "label": {"nl": "reclassering geïnformeerd", "en": "probation told"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.17", "type": "violation", "field": "om_informed_at", "label": {"nl": "OM geïnformeerd", "en": "OM told"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.17", "type": "violation", "field": "victim_informed_at", "label": {"nl": "slachtoffer geïnformeerd", "en": "victim told"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "police", "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.30", "type": "agreement", "field": "consultation", "label": {"nl": "wie overlegt met wie wanneer", "en": "who consults whom and when"}, "value": {"kind": "object", "keys": {"who": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "wie", "en": "who"}}, "with": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "met wie", "en": "with whom"}}, "when": {"kind": "text", "label": {"nl": "wanneer", "en": "when"}}, "text": {"kind": "text", "label": {"nl": "toelichting", "en": "explanation"}}, "corrects": {"kind": "text", "label": {"nl": "wijzigt eerdere regel", "en": "changes an earlier item"}}, "withdrawn": {"kind": "boolean", "label": {"nl": "vervalt", "en": "withdrawn"}}}}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 4, "required": ["step4"]},
    {"id": "F4.31", "type": "agreement", "field": "results_sharing", "label": {"nl": "onderzoeksresultaten delen", "en": "sharing of results"}, "value": {"kind": "object", "keys": {"result": {"kind": "text", "label": {"nl": "resultaat", "en": "result"}}, "from": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "van", "en": "from"}}, "to": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "aan", "en": "to"}}, "ground": {"kind": "text", "label": {"nl": "grondslag", "en": "legal ground"}}, "text": {"kind": "text", "label": {"nl": "toelichting", "en": "explanation"}}, "corrects": {"kind": "text", "label": {"nl": "wijzigt eerdere regel", "en": "changes an earlier item"}}, "withdrawn": {"kind": "boolean", "label": {"nl": "vervalt", "en": "withdrawn"}}}}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 4, "required": ["step4"]},
    {"id": "F4.31", "type": "agreement", "field": "results_sharing_none", "label": {"nl": "geen resultaten te delen", "en": "no results to share"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 4, "required": ["conditional"], "requiredWhen": "no results are listed"},
    {"id": "F4.32", "type": "agreement", "field": "temporary_measures", "label": {"nl": "tijdelijke maatregelen", "en": "temporary measures"}, "value": {"kind": "set", "types": ["measure"]}, "merge": "addWinsSet", "owner": null, "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.32", "type": "agreement", "field": "temporary_measures_none", "label": {"nl": "geen tijdelijke maatregel", "en": "no temporary measure"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["conditional"], "requiredWhen": "no measures are listed"},
    {"id": "F4.33", "type": "agreement", "field": "inform_others", "label": {"nl": "anderen informeren", "en": "telling others"}, "value": {"kind": "object", "keys": {"party": {"kind": "text", "label": {"nl": "wie", "en": "who"}}, "by": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "door", "en": "by"}}, "content_limit": {"kind": "text", "label": {"nl": "wat wel en niet", "en": "what may be told"}}, "ground": {"kind": "text", "label": {"nl": "grondslag", "en": "legal ground"}}, "done_at": {"kind": "instant", "label": {"nl": "gedaan op", "en": "done at"}}, "corrects": {"kind": "text", "label": {"nl": "wijzigt eerdere regel", "en": "changes an earlier item"}}, "withdrawn": {"kind": "boolean", "label": {"nl": "vervalt", "en": "withdrawn"}}}}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 4, "required": ["step4"]},
    {"id": "F4.33", "type": "agreement", "field": "inform_others_none", "label": {"nl": "niemand te informeren", "en": "nobody to tell"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": null, "safetyCritical": false, "step": 4, "required": ["conditional"], "requiredWhen": "nobody is listed"},
    {"id": "F4.34", "type": "agreement", "field": "until", "label": {"nl": "duur maatregelen", "en": "measures run until"}, "value": {"kind": "dateOrInstant"}, "merge": "mostCautious", "owner": null, "caution": "earliest", "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.34", "type": "agreement", "field": "reassess_at", "label": {"nl": "herbeoordeling op", "en": "reassess at"}, "value": {"kind": "dateOrInstant"}, "merge": "mostCautious", "owner": null, "caution": "earliest", "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.34", "type": "agreement", "field": "reassess_by", "label": {"nl": "herbeoordeling door", "en": "reassess by"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.35", "type": "agreement", "field": "measures_lead", "label": {"nl": "eerste aanspreekpunt", "en": "first contact"}, "value": {"kind": "enum", "enum": "party"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.35", "type": "agreement", "field": "measures_lead_role", "label": {"nl": "rol aanspreekpunt", "en": "role of first contact"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": ["step4"]},
    {"id": "F4.35", "type": "agreement", "field": "measures_lead_deputy", "label": {"nl": "vervanger", "en": "deputy"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 4, "required": []},
    {"id": "F4.36", "type": "agreement", "field": "call_chain", "label": {"nl": "wie belt wie", "en": "who calls whom"}, "value": {"kind": "object", "keys": {"trigger": {"kind": "text", "label": {"nl": "aanleiding", "en": "occasion"}}, "caller": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "wie belt", "en": "who calls"}}, "callee": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "wie wordt gebeld", "en": "who is called"}}, "fallback": {"kind": "object", "keys": {"organisation": {"kind": "enum", "enum": "party", "label": {"nl": "organisatie", "en": "organisation"}}, "role": {"kind": "text", "label": {"nl": "rol", "en": "role"}}}, "label": {"nl": "anders bellen", "en": "otherwise call"}}, "time_window": {"kind": "text", "label": {"nl": "tijdvak", "en": "time window"}}, "corrects": {"kind": "text", "label": {"nl": "wijzigt eerdere regel", "en": "changes an earlier item"}}, "withdrawn": {"kind": "boolean", "label": {"nl": "vervalt", "en": "withdrawn"}}}}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 4, "required": ["step4"]}
  ]
}

"""#

    static let catalogue20261Step5Json: String = #"""
{
  "version": "2026.1",
  "fields": [
    {"id": "F5.15", "type": "record", "field": "close_state", "label": {"nl": "gesloten", "en": "closed"}, "value": {"kind": "enum", "enum": "close_state"}, "merge": "mostCautious", "owner": null, "caution": ["reopened", "open", "unknown", "closed"], "safetyCritical": true, "step": 5, "required": []},
    {"id": "F5.1", "type": "no_longer_acute", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 5, "required": ["closing"]},
    {"id": "F5.1", "type": "no_longer_acute", "field": "declared_at", "label": {"nl": "verklaard op", "en": "declared at"}, "value": {"kind": "instant"}, "merge": "mostCautious", "owner": null, "caution": "latest", "safetyCritical": true, "step": 5, "required": ["closing"]},
    {"id": "F5.1", "type": "no_longer_acute", "field": "withdrawn_at", "label": {"nl": "ingetrokken op", "en": "withdrawn at"}, "value": {"kind": "instant"}, "merge": "mostCautious", "owner": null, "caution": "earliest", "safetyCritical": true, "step": 5, "required": []},
    {"id": "F5.2", "type": "recorded_in_own_system", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.2", "type": "recorded_in_own_system", "field": "system", "label": {"nl": "systeem", "en": "system"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.2", "type": "recorded_in_own_system", "field": "reference", "label": {"nl": "kenmerk", "en": "reference"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.2", "type": "recorded_in_own_system", "field": "recorded_in_system_at", "label": {"nl": "vastgelegd op", "en": "recorded at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.3", "type": "vt_notification", "field": "made_at", "label": {"nl": "opgemaakt op", "en": "made at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 5, "required": ["always"]},
    {"id": "F5.3", "type": "vt_notification", "field": "made_by", "label": {"nl": "opgemaakt door", "en": "made by"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 5, "required": ["always"]},
    {"id": "F5.3", "type": "vt_notification", "field": "sent_at", "label": {"nl": "verstuurd op", "en": "sent at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 5, "required": ["always"]},
    {"id": "F5.3", "type": "vt_notification", "field": "received_at", "label": {"nl": "ontvangen op", "en": "received at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": true, "step": 5, "required": ["always"]},
    {"id": "F5.3", "type": "vt_notification", "field": "reference", "label": {"nl": "kenmerk", "en": "reference"}, "value": {"kind": "text"}, "merge": "ownerWins", "owner": "police", "safetyCritical": true, "step": 5, "required": []},
    {"id": "F5.4", "type": "handover", "field": "destination", "label": {"nl": "bestemming", "en": "destination"}, "value": {"kind": "enum", "enum": "handover_destination"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 5, "required": ["closing"]},
    {"id": "F5.4", "type": "handover", "field": "warm", "label": {"nl": "warm", "en": "warm"}, "value": {"kind": "boolean"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 5, "required": ["closing"]},
    {"id": "F5.4", "type": "handover", "field": "handed_over_at", "label": {"nl": "overgedragen op", "en": "handed over at"}, "value": {"kind": "instant"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 5, "required": ["closing"]},
    {"id": "F5.4", "type": "handover", "field": "received_by", "label": {"nl": "ontvangen door", "en": "received by"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 5, "required": ["closing"]},
    {"id": "F5.4", "type": "handover", "field": "report", "label": {"nl": "rapport", "en": "report"}, "value": {"kind": "text"}, "merge": "keepBoth", "owner": null, "safetyCritical": true, "step": 5, "required": []},
    {"id": "F5.5", "type": "handover", "field": "received_confirmed_at", "label": {"nl": "ontvangst bevestigd", "en": "receipt confirmed"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": true, "step": 5, "required": ["always"]},
    {"id": "F5.6", "type": "vt_triage", "field": "decided_at", "label": {"nl": "besloten op", "en": "decided at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "after the notification"},
    {"id": "F5.6", "type": "vt_triage", "field": "outcome", "label": {"nl": "uitkomst", "en": "outcome"}, "value": {"kind": "enum", "enum": "triage_outcome"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "after the notification"},
    {"id": "F5.6", "type": "vt_triage", "field": "party", "label": {"nl": "overgedragen aan", "en": "transferred to"}, "value": {"kind": "enum", "enum": "party"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the case is transferred"},
    {"id": "F5.6", "type": "vt_triage", "field": "transferred_at", "label": {"nl": "overgedragen op", "en": "transferred at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the case is transferred"},
    {"id": "F5.6", "type": "vt_triage", "field": "due_at", "label": {"nl": "uiterlijk", "en": "due at"}, "value": {"kind": "instant"}, "merge": "derived", "owner": null, "safetyCritical": false, "step": 5, "required": []},
    {"id": "F5.7", "type": "vt_monitoring", "field": "moment", "label": {"nl": "moment", "en": "moment"}, "value": {"kind": "enum", "enum": "monitoring_moment"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 5, "required": ["conditional"], "requiredWhen": "after the transfer"},
    {"id": "F5.7", "type": "vt_monitoring", "field": "done_at", "label": {"nl": "gedaan op", "en": "done at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 5, "required": ["conditional"], "requiredWhen": "after the transfer"},
    {"id": "F5.7", "type": "vt_monitoring", "field": "finding", "label": {"nl": "bevinding", "en": "finding"}, "value": {"kind": "enum", "enum": "monitoring_finding"}, "merge": "appendOnly", "owner": "vt", "safetyCritical": true, "step": 5, "required": ["conditional"], "requiredWhen": "after the transfer"},
    {"id": "F5.7", "type": "vt_monitoring", "field": "due_at", "label": {"nl": "uiterlijk", "en": "due at"}, "value": {"kind": "instant"}, "merge": "derived", "owner": null, "safetyCritical": true, "step": 5, "required": []},
    {"id": "F5.8", "type": "vt_closed", "field": "closed_at", "label": {"nl": "gesloten op", "en": "closed at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "stable and safe"},
    {"id": "F5.8", "type": "vt_closed", "field": "told_closing_at", "label": {"nl": "sluiting verteld op", "en": "closing told at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the file is closed"},
    {"id": "F5.8", "type": "vt_closed", "field": "told_conclusions_at", "label": {"nl": "conclusies verteld op", "en": "conclusions told at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the file is closed"},
    {"id": "F5.8", "type": "vt_closed", "field": "told_professionals_at", "label": {"nl": "verteld wie is geïnformeerd op", "en": "who was informed told at"}, "value": {"kind": "instant"}, "merge": "ownerWins", "owner": "vt", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the file is closed"},
    {"id": "F5.9", "type": "evaluation", "field": "form", "label": {"nl": "vorm samen optrekken", "en": "form of joint response"}, "value": {"kind": "enum", "enum": "evaluation_form"}, "merge": "mostCautious", "owner": null, "caution": ["joint_on_site", "consult_at_station", "video", "phone", "unknown", "vt_not_consulted"], "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.12", "type": "evaluation", "field": "interventions_used", "label": {"nl": "ingezette interventies", "en": "interventions used"}, "value": {"kind": "list", "items": {"kind": "enum", "enum": "measure_kind"}}, "merge": "derived", "owner": null, "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.10", "type": "organisation_evaluation", "field": "organisation", "label": {"nl": "organisatie", "en": "organisation"}, "value": {"kind": "enum", "enum": "organisation"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.10", "type": "organisation_evaluation", "field": "added_value", "label": {"nl": "meerwaarde", "en": "added value"}, "value": {"kind": "enum", "enum": "added_value"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.10", "type": "organisation_evaluation", "field": "added_value_text", "label": {"nl": "toelichting meerwaarde", "en": "about the added value"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 5, "required": []},
    {"id": "F5.11", "type": "organisation_evaluation", "field": "useful_info", "label": {"nl": "nuttige informatie", "en": "useful information"}, "value": {"kind": "set", "enum": "info_topic"}, "merge": "addWinsSet", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.11", "type": "organisation_evaluation", "field": "missing_info", "label": {"nl": "ontbrekende informatie", "en": "missing information"}, "value": {"kind": "set", "enum": "info_topic"}, "merge": "addWinsSet", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.11", "type": "organisation_evaluation", "field": "info_text", "label": {"nl": "toelichting informatie", "en": "about the information"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 5, "required": []},
    {"id": "F5.13", "type": "organisation_evaluation", "field": "joint_needed_in_hindsight", "label": {"nl": "samen gaan was nodig", "en": "going together was needed"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": false, "step": 5, "required": ["closing"]},
    {"id": "F5.14", "type": "organisation_evaluation", "field": "arrest_in_hindsight", "label": {"nl": "aanhouding lag voor de hand", "en": "arrest was the obvious step"}, "value": {"kind": "boolean"}, "merge": "appendOnly", "owner": "police", "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the case is reviewed"},
    {"id": "F5.16", "type": "reflection_session", "field": "planned_at", "label": {"nl": "gepland op", "en": "planned at"}, "value": {"kind": "instant"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the case went wrong, or the profile asks"},
    {"id": "F5.16", "type": "reflection_session", "field": "led_by", "label": {"nl": "geleid door", "en": "led by"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 5, "required": ["conditional"], "requiredWhen": "the case went wrong, or the profile asks"},
    {"id": "F5.16", "type": "reflection_session", "field": "participants", "label": {"nl": "deelnemers", "en": "participants"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 5, "required": []},
    {"id": "F5.16", "type": "reflection_session", "field": "lessons", "label": {"nl": "geleerd", "en": "lessons"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": null, "safetyCritical": false, "step": 5, "required": []}
  ]
}

"""#

    static let catalogue20261StructureJson: String = #"""
{
  "version": "2026.1",
  "record": {
    "type": "record",
    "profile": "region_profile_id",
    "profileVersion": "region_profile_version",
    "stepStates": [
      "step1_state",
      "step2_state",
      "step3_state",
      "step4_state",
      "step5_state"
    ],
    "closeState": "close_state"
  },
  "participant": {
    "type": "participant",
    "unit": "unit",
    "organisation": "organisation",
    "from": "from",
    "until": "until",
    "purposes": {
      "police": "G4",
      "vt": "G2",
      "crisis_service": "G2"
    }
  },
  "override": {
    "type": "override",
    "rule": "rule",
    "kind": "kind",
    "reason": "reason",
    "about": "about",
    "kinds": {
      "overridden": "overridden",
      "answered": "answered"
    }
  },
  "disclosure": {
    "type": "disclosure",
    "providerOrganisation": "provider_org",
    "providerRole": "provider_role",
    "receiverOrganisation": "receiver_org",
    "receiverRole": "receiver_role",
    "purpose": "purpose_code",
    "ground": "ground_code",
    "necessity": "necessity_text",
    "weightyInterest": "weighty_interest_text",
    "proportionality": "proportionality_check",
    "contentRefs": "content_refs",
    "omRelease": "om_release_ref",
    "vitalWho": "vital_who",
    "vitalDanger": "vital_danger",
    "vitalWhy": "vital_why",
    "consent": "consent_ref",
    "covenant": "covenant_ref",
    "medium": "medium",
    "reviewedBy": "reviewed_by",
    "reviewedAt": "reviewed_at",
    "reviewOutcome": "review_outcome"
  },
  "link": {
    "type": "link",
    "kind": "kind",
    "one": "one",
    "other": "other",
    "kinds": {
      "sameAs": "same_as",
      "mirrorOf": "mirror_of",
      "sameIncident": "same_incident"
    }
  },
  "evidence": {
    "type": "evidence",
    "kind": "kind",
    "takenAt": "taken_at",
    "file": "file",
    "fileKeys": {
      "name": "name",
      "hash": "hash",
      "size": "size"
    },
    "withdrawn": "withdrawn"
  },
  "correction": {
    "corrects": "corrects",
    "replaces": "replaces",
    "reason": "correction_reason"
  },
  "listItem": {
    "corrects": "corrects",
    "withdrawn": "withdrawn"
  },
  "wpgClass": {
    "field": "wpg_class",
    "none": "none",
    "article9": "art9_via_om"
  },
  "unknownCode": "unknown",
  "gates": {
    "departure": "departure_clearance",
    "declaring": "no_longer_acute"
  },
  "stepDone": {
    "done": "done",
    "overridden": "done_with_override",
    "closed": "closed"
  }
}

"""#

    static let catalogue20261TypesJson: String = #"""
{
  "version": "2026.1",
  "types": [
    {"type": "record", "many": false, "entry": false, "partition": "shared", "label": {"nl": "dossier", "en": "record"}, "step": null, "rows": ["F0.2", "F0.14", "F5.15"]},
    {"type": "participant", "many": true, "entry": false, "partition": "shared", "label": {"nl": "deelnemende eenheid", "en": "participating unit"}, "step": null, "rows": ["F0.18"]},
    {"type": "override", "many": true, "entry": true, "partition": "shared", "label": {"nl": "afwijking of antwoord", "en": "override or answer"}, "step": null, "rows": ["F0.15"]},
    {"type": "link", "many": true, "entry": false, "partition": "shared", "label": {"nl": "verband", "en": "link"}, "step": null, "rows": ["F0.17", "F1.30", "F1.66"]},
    {"type": "disclosure", "many": true, "entry": true, "partition": "own", "label": {"nl": "verstrekking", "en": "disclosure"}, "step": null, "rows": ["D.3"]},
    {"type": "incident", "many": false, "entry": false, "partition": "shared", "label": {"nl": "melding en incident", "en": "notification and incident"}, "step": 1, "rows": ["F1.1", "F1.2", "F1.3", "F1.4", "F1.5", "F1.6", "F1.7", "F1.8", "F1.9", "F1.10", "F1.11", "F1.12", "F1.13", "F1.14", "F1.15", "F1.20", "F1.22", "F1.23", "F1.75", "F2.6", "F2.20", "F2.21", "F3.1", "F3.2", "F3.3", "F3.6", "F3.24"]},
    {"type": "residence", "many": true, "entry": false, "partition": "shared", "label": {"nl": "verblijfadres", "en": "residence"}, "step": 1, "rows": ["F1.21"]},
    {"type": "person", "many": true, "entry": false, "partition": "shared", "label": {"nl": "betrokkene", "en": "person involved"}, "step": 1, "rows": ["F1.31", "F1.32", "F1.33", "F1.35", "F1.36", "F1.37", "F1.38", "F1.39", "F1.40", "F1.41", "F1.42", "F1.43", "F1.51", "F1.52", "F1.53", "F1.54", "F1.56", "F1.82", "F3.13", "F3.14", "F3.22", "F3.23", "F3.59", "F3.60", "F3.61", "F3.63"]},
    {"type": "family_relation", "many": true, "entry": false, "partition": "shared", "label": {"nl": "gezinsrelatie", "en": "family relation"}, "step": 1, "rows": ["F1.34"]},
    {"type": "weapon", "many": true, "entry": false, "partition": "shared", "label": {"nl": "wapen aangetroffen", "en": "weapon found"}, "step": 1, "rows": ["F1.50"]},
    {"type": "kct_notified", "many": true, "entry": true, "partition": "shared", "label": {"nl": "KCT geïnformeerd", "en": "firearms licences told"}, "step": 1, "rows": ["F1.55"]},
    {"type": "substance_use", "many": true, "entry": false, "partition": "shared", "label": {"nl": "middelengebruik", "en": "substance use"}, "step": 1, "rows": ["F1.57"]},
    {"type": "consult", "many": true, "entry": true, "partition": "shared", "label": {"nl": "overleg", "en": "consult"}, "step": 1, "rows": ["F1.60", "F1.61", "F1.62", "F1.63", "F1.64", "F1.65"]},
    {"type": "presence", "many": true, "entry": false, "partition": "shared", "label": {"nl": "aanwezigheid", "en": "presence"}, "step": 1, "rows": ["F1.70", "F1.71"]},
    {"type": "entry_agreement", "many": false, "entry": false, "partition": "shared", "label": {"nl": "afspraak binnentreden", "en": "entry agreement"}, "step": 1, "rows": ["F1.72"]},
    {"type": "entry_signal", "many": true, "entry": true, "partition": "shared", "label": {"nl": "sein veilig genoeg", "en": "signal safe enough"}, "step": 1, "rows": ["F1.73"]},
    {"type": "explanation", "many": true, "entry": false, "partition": "shared", "label": {"nl": "uitleg", "en": "explanation"}, "step": 1, "rows": ["F1.74"]},
    {"type": "departure_clearance", "many": true, "entry": true, "partition": "shared", "label": {"nl": "vertrek akkoord", "en": "clearance to leave"}, "step": 1, "rows": ["F1.76"]},
    {"type": "child_check", "many": false, "entry": false, "partition": "shared", "label": {"nl": "kindcheck", "en": "child check"}, "step": 1, "rows": ["F1.80", "F1.81", "F1.83"]},
    {"type": "bonnet", "many": true, "entry": true, "partition": "shared", "label": {"nl": "motorkapoverleg", "en": "bonnet consultation"}, "step": 2, "rows": ["F2.1"]},
    {"type": "info_item", "many": true, "entry": true, "partition": "own", "label": {"nl": "uitgewisselde informatie", "en": "information exchanged"}, "step": 2, "rows": ["F2.2", "F2.3"]},
    {"type": "info_check", "many": false, "entry": false, "partition": "shared", "label": {"nl": "nagegaan", "en": "checked"}, "step": 2, "rows": ["F2.4"]},
    {"type": "prior_registration", "many": true, "entry": false, "partition": "own", "label": {"nl": "eerdere registratie", "en": "earlier registration"}, "step": 2, "rows": ["F2.5"]},
    {"type": "running_investigation", "many": true, "entry": true, "partition": "own", "label": {"nl": "lopend onderzoek", "en": "running investigation"}, "step": 2, "rows": ["F2.8"]},
    {"type": "om_release", "many": true, "entry": true, "partition": "own", "label": {"nl": "vrijgave OM", "en": "release by the OM"}, "step": 2, "rows": ["F2.9"]},
    {"type": "probation_contact", "many": true, "entry": true, "partition": "shared", "label": {"nl": "contact reclassering", "en": "contact with probation"}, "step": 2, "rows": ["F2.10"]},
    {"type": "rvdk_consult", "many": true, "entry": true, "partition": "shared", "label": {"nl": "advies RvdK", "en": "advice of the child protection board"}, "step": 2, "rows": ["F2.11"]},
    {"type": "om_consult", "many": true, "entry": true, "partition": "shared", "label": {"nl": "afstemming OM", "en": "consult with the OM"}, "step": 2, "rows": ["F2.12"]},
    {"type": "safety_assessment", "many": true, "entry": true, "partition": "shared", "label": {"nl": "veiligheidsbeoordeling", "en": "safety assessment"}, "step": 2, "rows": ["F2.13", "F2.14", "F2.15", "F2.17"]},
    {"type": "person_assessment", "many": true, "entry": true, "partition": "shared", "label": {"nl": "beoordeling per betrokkene", "en": "assessment of a person"}, "step": 2, "rows": ["F2.15"]},
    {"type": "risk_factor", "many": true, "entry": false, "partition": "shared", "label": {"nl": "risicofactor", "en": "risk factor"}, "step": 2, "rows": ["F2.16"]},
    {"type": "safety_condition", "many": true, "entry": false, "partition": "shared", "label": {"nl": "veiligheidsvoorwaarde", "en": "safety condition"}, "step": 2, "rows": ["F2.18"]},
    {"type": "police_view", "many": true, "entry": true, "partition": "shared", "label": {"nl": "beeld politie", "en": "view of the police"}, "step": 2, "rows": ["F2.19"]},
    {"type": "escalation", "many": true, "entry": true, "partition": "shared", "label": {"nl": "opschaling", "en": "escalation"}, "step": 2, "rows": ["F2.22"]},
    {"type": "forensic_consult", "many": true, "entry": true, "partition": "shared", "label": {"nl": "overleg opsporing", "en": "forensic consult"}, "step": 3, "rows": ["F3.4"]},
    {"type": "evidence", "many": true, "entry": false, "partition": "shared", "label": {"nl": "bewijs en sporen", "en": "evidence"}, "step": 3, "rows": ["F3.5"]},
    {"type": "task", "many": true, "entry": false, "partition": "shared", "label": {"nl": "onderzoekshandeling", "en": "investigation task"}, "step": 3, "rows": ["F3.7"]},
    {"type": "interview", "many": true, "entry": true, "partition": "shared", "label": {"nl": "gesprek of verhoor", "en": "interview or hearing"}, "step": 3, "rows": ["F3.8", "F3.9", "F3.10", "F3.11", "F3.12"]},
    {"type": "injury", "many": true, "entry": false, "partition": "shared", "label": {"nl": "letsel", "en": "injury"}, "step": 3, "rows": ["F3.15", "F3.16", "F3.17", "F3.18", "F3.20"]},
    {"type": "injury_interpretation", "many": true, "entry": true, "partition": "shared", "label": {"nl": "duiding letsel", "en": "interpretation of an injury"}, "step": 3, "rows": ["F3.19"]},
    {"type": "followup_action", "many": true, "entry": true, "partition": "shared", "label": {"nl": "latere onderzoekshandeling", "en": "later investigation action"}, "step": 3, "rows": ["F3.21"]},
    {"type": "stalking", "many": false, "entry": false, "partition": "shared", "label": {"nl": "belaging", "en": "stalking"}, "step": 3, "rows": ["F3.30", "F3.32", "F3.35", "F3.39", "F3.42", "F3.43"]},
    {"type": "stalking_behaviour", "many": true, "entry": false, "partition": "shared", "label": {"nl": "gedraging", "en": "stalking behaviour"}, "step": 3, "rows": ["F3.31"]},
    {"type": "sash", "many": true, "entry": true, "partition": "own", "label": {"nl": "SASH", "en": "SASH"}, "step": 3, "rows": ["F3.33"]},
    {"type": "sash_review", "many": true, "entry": true, "partition": "own", "label": {"nl": "toetsing SASH", "en": "review of the SASH"}, "step": 3, "rows": ["F3.34"]},
    {"type": "own_risk_instrument", "many": true, "entry": true, "partition": "shared", "label": {"nl": "eigen risico-instrument", "en": "own risk instrument"}, "step": 3, "rows": ["F3.36"]},
    {"type": "sash_sent_to", "many": true, "entry": true, "partition": "shared", "label": {"nl": "SASH gestuurd aan", "en": "SASH sent to"}, "step": 3, "rows": ["F3.37"]},
    {"type": "warm_handover_high", "many": true, "entry": true, "partition": "shared", "label": {"nl": "warme overdracht hoog risico", "en": "warm handover at high risk"}, "step": 3, "rows": ["F3.38"]},
    {"type": "stop_talk", "many": true, "entry": true, "partition": "shared", "label": {"nl": "stopgesprek", "en": "stop talk"}, "step": 3, "rows": ["F3.40"]},
    {"type": "query_hit", "many": true, "entry": true, "partition": "shared", "label": {"nl": "zoekmachine-treffer", "en": "query hit"}, "step": 3, "rows": ["F3.41"]},
    {"type": "ib", "many": true, "entry": false, "partition": "shared", "label": {"nl": "individuele beoordeling", "en": "individual assessment"}, "step": 3, "rows": ["F3.50", "F3.51", "F3.52", "F3.53", "F3.54", "F3.55", "F3.57"]},
    {"type": "ib_review", "many": true, "entry": true, "partition": "shared", "label": {"nl": "actualisering IB", "en": "review of the assessment"}, "step": 3, "rows": ["F3.56"]},
    {"type": "rights_leaflet", "many": true, "entry": true, "partition": "shared", "label": {"nl": "verklaring van rechten", "en": "rights leaflet"}, "step": 3, "rows": ["F3.58"]},
    {"type": "victim_informed", "many": true, "entry": true, "partition": "shared", "label": {"nl": "slachtoffer geïnformeerd", "en": "victim told"}, "step": 3, "rows": ["F3.62"]},
    {"type": "measure", "many": true, "entry": false, "partition": "shared", "label": {"nl": "maatregel", "en": "measure"}, "step": 4, "rows": ["F2.7", "F4.1", "F4.2", "F4.3", "F4.4", "F4.5", "F4.6", "F4.7", "F4.8", "F4.9", "F4.10", "F4.12", "F4.13", "F4.14", "F4.15", "F4.16", "F4.19"]},
    {"type": "measure_extension", "many": true, "entry": true, "partition": "shared", "label": {"nl": "verlenging", "en": "extension"}, "step": 4, "rows": ["F4.11"]},
    {"type": "detention_status", "many": true, "entry": true, "partition": "shared", "label": {"nl": "verblijfstatus verdachte", "en": "detention of the suspect"}, "step": 4, "rows": ["F4.18"]},
    {"type": "violation", "many": true, "entry": true, "partition": "shared", "label": {"nl": "overtreding", "en": "violation"}, "step": 4, "rows": ["F4.17"]},
    {"type": "agreement", "many": false, "entry": false, "partition": "shared", "label": {"nl": "afspraken", "en": "agreement"}, "step": 4, "rows": ["F4.30", "F4.31", "F4.32", "F4.33", "F4.34", "F4.35", "F4.36"]},
    {"type": "no_longer_acute", "many": true, "entry": false, "partition": "shared", "label": {"nl": "niet meer acuut", "en": "no longer acute"}, "step": 5, "rows": ["F5.1"]},
    {"type": "recorded_in_own_system", "many": true, "entry": false, "partition": "shared", "label": {"nl": "vastgelegd in eigen systeem", "en": "on record in own system"}, "step": 5, "rows": ["F5.2"]},
    {"type": "vt_notification", "many": false, "entry": false, "partition": "shared", "label": {"nl": "Veilig Thuis-melding", "en": "notification to VT"}, "step": 5, "rows": ["F5.3"]},
    {"type": "handover", "many": true, "entry": false, "partition": "shared", "label": {"nl": "overdracht", "en": "handover"}, "step": 5, "rows": ["F5.4", "F5.5"]},
    {"type": "vt_triage", "many": false, "entry": false, "partition": "shared", "label": {"nl": "triagebesluit VT", "en": "triage decision of VT"}, "step": 5, "rows": ["F5.6"]},
    {"type": "vt_monitoring", "many": true, "entry": true, "partition": "shared", "label": {"nl": "monitoring VT", "en": "monitoring by VT"}, "step": 5, "rows": ["F5.7"]},
    {"type": "vt_closed", "many": false, "entry": false, "partition": "shared", "label": {"nl": "VT-dossier gesloten", "en": "VT file closed"}, "step": 5, "rows": ["F5.8"]},
    {"type": "evaluation", "many": false, "entry": false, "partition": "shared", "label": {"nl": "evaluatie", "en": "evaluation"}, "step": 5, "rows": ["F5.9", "F5.12"]},
    {"type": "organisation_evaluation", "many": true, "entry": true, "partition": "shared", "label": {"nl": "evaluatie per organisatie", "en": "evaluation by an organisation"}, "step": 5, "rows": ["F5.10", "F5.11", "F5.13", "F5.14"]},
    {"type": "reflection_session", "many": true, "entry": true, "partition": "shared", "label": {"nl": "casusreflectie", "en": "case reflection"}, "step": 5, "rows": ["F5.16"]}
  ]
}

"""#

    static let guideDepartureJson: String = #"""
{
  "uses": ["persons", "weapons", "vt-call"],
  "after": "left",
  "screen": {
    "clearance": {
      "type": "departure_clearance",
      "organisation": "organisation",
      "consult": "consult",
      "states": "person_states",
      "statePerson": "person",
      "leftTo": "left_to"
    },
    "persons": {
      "type": "person",
      "shown": ["person_safety", "whereabouts"],
      "where": [
        {"field": "person_safety", "surely": ["safe", "safe_with_conditions"]},
        {
          "field": "whereabouts",
          "surely": ["on_scene", "with_relative", "shelter", "hospital", "at_station", "in_custody"]
        }
      ]
    },
    "weapons": {"type": "weapon", "shown": ["secured"], "where": [{"not": [{"field": "secured", "surely": [true]}]}]},
    "calls": {
      "type": "consult",
      "shown": ["reached", "callee", "started_at", "ended_at"],
      "of": [{"field": "kind", "in": ["pre_departure", "vt_first_call"]}],
      "where": [{"field": "reached", "surely": ["spoken"]}]
    },
    "leftToAsk": {
      "nl": "Aan wie laat je het hier over? Bijvoorbeeld: Veilig Thuis, of niemand.",
      "en": "Who do you leave this to? For example: Veilig Thuis, or nobody."
    }
  },
  "topics": [
    {
      "id": "before-leaving",
      "title": {"nl": "Overleg voor vertrek", "en": "Talk before leaving"},
      "type": "consult",
      "rules": ["R1.5", "R1.6"],
      "preset": {"kind": "pre_departure"},
      "start": {"caller": {"organisation": "$organisation", "role": "$role"}},
      "add": {
        "ask": {
          "nl": "Heb je voor je vertrek met de ander overlegd, of het geprobeerd?",
          "en": "Did you talk to the other organisation before leaving, or try to?"
        },
        "again": {"nl": "Is er nog een overleg voor vertrek?", "en": "Is there another talk before leaving?"},
        "help": {
          "nl": "De politie belt Veilig Thuis, Veilig Thuis belt de politie. Neem even de tijd: wie is nog niet veilig?",
          "en": "The police call Veilig Thuis, Veilig Thuis calls the police. Take a moment: who is not safe yet?"
        }
      },
      "questions": [
        {
          "field": "reached",
          "ask": {"nl": "Kreeg je de ander te spreken?", "en": "Did you get to speak to them?"}
        },
        {
          "field": "callee",
          "key": "organisation",
          "ask": {"nl": "Met welke organisatie was dat?", "en": "Which organisation was that?"},
          "only": ["police", "vt", "crisis_service"]
        },
        {
          "field": "medium",
          "ask": {"nl": "Hoe ging dat overleg?", "en": "How did that talk go?"},
          "when": [{"is": "spoken"}]
        },
        {"field": "started_at", "ask": {"nl": "Hoe laat begon dat?", "en": "At what time did that start?"}},
        {
          "field": "ended_at",
          "ask": {"nl": "Hoe laat was het overleg klaar?", "en": "At what time did the talk end?"},
          "when": [{"is": "spoken"}]
        },
        {
          "field": "summary",
          "ask": {
            "nl": "Wat spraken jullie af? Eén zin is genoeg.",
            "en": "What did you agree? One sentence is enough."
          },
          "when": [{"is": "spoken"}]
        }
      ]
    },
    {
      "id": "left",
      "title": {"nl": "Vertrek", "en": "Departure"},
      "type": "presence",
      "preset": {"organisation": "$organisation"},
      "one": true,
      "questions": [
        {
          "field": "departed_at",
          "ask": {"nl": "Hoe laat zijn jullie vertrokken?", "en": "At what time did you leave?"}
        }
      ]
    }
  ]
}

"""#

    static let guideSharedJson: String = #"""
{
  "words": {
    "yes": {"nl": "ja", "en": "yes"},
    "no": {"nl": "nee", "en": "no"},
    "unknown": {"nl": "onbekend", "en": "unknown"},
    "none": {"nl": "geen", "en": "none"}
  },
  "commands": {
    "skip": ["s", "sla over", "skip"],
    "back": ["b", "terug", "back"],
    "overview": ["o", "overzicht", "overview"],
    "departure": ["d", "vertrek", "departure"],
    "help": ["?", "help", "hulp"],
    "note": ["n", "notitie", "note"],
    "quit": ["q", "stop", "quit"],
    "step": ["stap", "step"]
  },
  "moments": {
    "now": ["nu", "now"],
    "today": ["vandaag", "today"],
    "yesterday": ["gisteren", "yesterday"],
    "tomorrow": ["morgen", "tomorrow"]
  },
  "names": {
    "person": ["person_name"],
    "weapon": ["kind", "where"],
    "consult": ["kind"],
    "measure": ["kind", "text"],
    "injury": ["body_part"],
    "task": ["kind"],
    "handover": ["destination"],
    "safety_condition": ["text"],
    "substance_use": ["substance"],
    "detention_status": ["status"],
    "safety_assessment": ["overall"],
    "police_view": ["outcome"],
    "evidence": ["kind"],
    "escalation": ["level"],
    "interview": ["about"],
    "recorded_in_own_system": ["system"]
  },
  "conditions": {
    "child": [
      {
        "any": [
          {"field": "person_roles[child]", "in": [true]},
          {"field": "is_minor", "in": [true]},
          {"field": "age_estimate", "below": 18}
        ]
      }
    ],
    "victim": [{"field": "person_roles[victim]", "in": [true]}],
    "suspect": [{"field": "person_roles[suspect]", "in": [true]}],
    "police": [{"organisation": ["police"]}],
    "vt": [{"organisation": ["vt", "crisis_service"]}],
    "expected": [{"field": "incident.vt_attendance_decision", "in": ["on_site", "crisis_service_on_site"]}],
    "spoken": [{"field": "reached", "in": ["spoken"]}],
    "licence": [{"field": "weapons_licence", "in": ["yes", "applied"]}],
    "partners": [
      {
        "any": [
          {"field": "incident.dependency_relation", "in": ["partner", "ex_partner"]},
          {"field": "incident.classification[ex_partner_stalking]", "in": [true]},
          {"field": "incident.pattern_found", "in": ["yes", "possible"]}
        ]
      }
    ],
    "about-child": [
      {
        "any": [
          {"field": "about.person_roles[child]", "in": [true]},
          {"field": "about.is_minor", "in": [true]},
          {"field": "about.age_estimate", "below": 18}
        ]
      }
    ],
    "stalking": [{"field": "stalking.stalking_indication", "in": ["recognised", "possible"]}]
  }
}

"""#

    static let guideStep1Json: String = #"""
{
  "step": 1,
  "topics": [
    {
      "id": "acute",
      "title": {"nl": "Hoe ernstig", "en": "How serious"},
      "type": "incident",
      "rules": ["R1.1", "R1.19"],
      "questions": [
        {
          "field": "acute_state",
          "ask": {"nl": "Is het nu acuut onveilig?", "en": "Is it acutely unsafe right now?"},
          "help": {
            "nl": "Weet je het niet? Dan gaan we uit van een vermoeden van acuut.",
            "en": "Not sure? Then we treat it as suspected acute."
          }
        }
      ]
    },
    {
      "id": "vt-call",
      "title": {"nl": "Bellen met Veilig Thuis", "en": "Calling Veilig Thuis"},
      "type": "consult",
      "rules": ["R1.1", "R1.2", "R1.20"],
      "when": [
        {"is": "police"},
        {"any": [{"not": [{"field": "incident.acute_state", "surely": ["not_acute"]}]}, {"rule": "R1.1"}]}
      ],
      "preset": {"kind": "vt_first_call"},
      "start": {"medium": "phone", "caller": {"organisation": "$organisation", "role": "$role"}},
      "add": {
        "ask": {"nl": "Heb je Veilig Thuis gebeld, of het geprobeerd?", "en": "Did you call Veilig Thuis, or try to?"},
        "again": {"nl": "Is er nog een poging om vast te leggen?", "en": "Is there another attempt to record?"},
        "help": {
          "nl": "Bel Veilig Thuis zo snel mogelijk. Elke poging telt: leg ook vast dat niemand opnam.",
          "en": "Call Veilig Thuis as soon as you can. Every attempt counts: also record that nobody answered."
        },
        "when": [{"rule": "R1.1"}]
      },
      "questions": [
        {
          "field": "reached",
          "ask": {
            "nl": "Kreeg je iemand van Veilig Thuis te spreken?",
            "en": "Did you get to speak to somebody of Veilig Thuis?"
          }
        },
        {"field": "started_at", "ask": {"nl": "Hoe laat begon dat?", "en": "At what time did that start?"}},
        {
          "field": "ended_at",
          "ask": {"nl": "Hoe laat was het gesprek klaar?", "en": "At what time did the talk end?"},
          "when": [{"is": "spoken"}]
        },
        {
          "field": "callee",
          "key": "name",
          "with": {"organisation": "vt"},
          "ask": {
            "nl": "Wie sprak je? Geef een functie of naam.",
            "en": "Who did you speak to? Give a function or name."
          },
          "when": [{"is": "spoken"}]
        },
        {
          "field": "summary",
          "ask": {
            "nl": "Wat spraken jullie af? Eén zin is genoeg.",
            "en": "What did you agree? One sentence is enough."
          },
          "when": [{"is": "spoken"}]
        }
      ]
    },
    {
      "id": "vt-called",
      "title": {"nl": "Gebeld door de politie", "en": "Called by the police"},
      "type": "consult",
      "rules": ["R1.1"],
      "when": [{"is": "vt"}],
      "preset": {"kind": "vt_first_call"},
      "start": {
        "medium": "phone",
        "caller": {"organisation": "police"},
        "callee": {"organisation": "$organisation", "role": "$role"}
      },
      "add": {
        "ask": {"nl": "Heeft de politie jou hierover gebeld?", "en": "Did the police call you about this?"},
        "again": {"nl": "Is er nog een gesprek met de politie?", "en": "Is there another call with the police?"}
      },
      "questions": [
        {
          "field": "reached",
          "ask": {"nl": "Kreeg je de politie te spreken?", "en": "Did you get to speak to the police?"}
        },
        {"field": "started_at", "ask": {"nl": "Hoe laat begon dat?", "en": "At what time did that start?"}},
        {
          "field": "ended_at",
          "ask": {"nl": "Hoe laat was het gesprek klaar?", "en": "At what time did the talk end?"},
          "when": [{"is": "spoken"}]
        },
        {
          "field": "summary",
          "ask": {
            "nl": "Wat spraken jullie af? Eén zin is genoeg.",
            "en": "What did you agree? One sentence is enough."
          },
          "when": [{"is": "spoken"}]
        }
      ]
    },
    {
      "id": "arrival",
      "title": {"nl": "Aankomst", "en": "Arrival"},
      "type": "presence",
      "preset": {"organisation": "$organisation"},
      "add": {
        "ask": {"nl": "Is je team ter plaatse gekomen?", "en": "Did your team come to the scene?"},
        "again": {"nl": "Kwam er nog een team van jullie?", "en": "Did another team of yours come?"},
        "when": [{"not": [{"some": "presence", "where": [{"field": "organisation", "in": ["$organisation"]}]}]}]
      },
      "questions": [
        {
          "field": "arrived_at",
          "ask": {"nl": "Hoe laat kwamen jullie aan?", "en": "At what time did you arrive?"}
        },
        {
          "field": "entered_home_at",
          "ask": {
            "nl": "Hoe laat gingen jullie naar binnen? Sla over als je niet binnen bent geweest.",
            "en": "At what time did you go inside? Skip this if you were not inside."
          },
          "rules": ["R1.4"]
        }
      ]
    },
    {
      "id": "persons",
      "title": {"nl": "Wie erbij betrokken zijn", "en": "Who is involved"},
      "type": "person",
      "rules": ["R1.6"],
      "add": {
        "ask": {
          "nl": "Wie is erbij betrokken? Wil je iemand vastleggen?",
          "en": "Who is involved? Do you want to record somebody?"
        },
        "again": {"nl": "Is er nog iemand bij betrokken?", "en": "Is anybody else involved?"},
        "help": {
          "nl": "Denk ook aan kinderen, aan wie weg is gegaan en aan wie hier woont maar er nu niet is.",
          "en": "Think of children, of who has left, and of who lives here but is not here now."
        }
      },
      "questions": [
        {
          "field": "person_name",
          "ask": {
            "nl": "Hoe heet deze persoon? Een duidelijke aanduiding mag ook.",
            "en": "What is this person called? A clear description is fine too."
          }
        },
        {
          "field": "person_roles",
          "ask": {"nl": "Wat is de rol van {name}?", "en": "What is the role of {name}?"},
          "help": {
            "nl": "Meer dan één mag: typ de cijfers met een komma ertussen.",
            "en": "More than one is fine: type the numbers with a comma between."
          }
        },
        {
          "field": "age_estimate",
          "ask": {"nl": "Hoe oud is {name} ongeveer?", "en": "About how old is {name}?"},
          "help": {"nl": "Een schatting is goed genoeg.", "en": "An estimate is good enough."},
          "unknown": true
        },
        {
          "field": "is_minor",
          "ask": {"nl": "Is {name} jonger dan 18?", "en": "Is {name} under 18?"},
          "when": [
            {"not": [{"is": "child"}]},
            {"not": [{"field": "person_roles[suspect]", "in": [true]}]},
            {"any": [{"field": "age_estimate", "in": [null]}, {"field": "age_estimate", "answered": false}]}
          ]
        },
        {
          "field": "person_safety",
          "ask": {"nl": "Is {name} nu veilig?", "en": "Is {name} safe now?"},
          "help": {
            "nl": "Kies onbekend als je het niet zeker weet. Onbekend is nooit hetzelfde als veilig.",
            "en": "Choose unknown if you are not sure. Unknown is never the same as safe."
          },
          "stillOpen": ["unsafe", "unknown"],
          "note": "safety_how_known",
          "rules": ["R1.6"]
        },
        {
          "field": "whereabouts",
          "ask": {"nl": "Waar is {name} nu?", "en": "Where is {name} now?"},
          "stillOpen": ["gone", "unknown"],
          "note": "whereabouts_text",
          "rules": ["R1.6"]
        },
        {
          "field": "present_on_scene",
          "ask": {"nl": "Is {name} hier ter plaatse?", "en": "Is {name} here on the scene?"}
        }
      ]
    },
    {
      "id": "weapons",
      "title": {"nl": "Wapens", "en": "Weapons"},
      "type": "weapon",
      "rules": ["R1.10"],
      "add": {
        "ask": {"nl": "Heb je een wapen gezien of gevonden?", "en": "Did you see or find a weapon?"},
        "again": {"nl": "Is er nog een wapen?", "en": "Is there another weapon?"}
      },
      "questions": [
        {"field": "kind", "ask": {"nl": "Wat voor wapen is het?", "en": "What kind of weapon is it?"}},
        {"field": "where", "ask": {"nl": "Waar lag of was het?", "en": "Where was it?"}},
        {
          "field": "secured",
          "ask": {"nl": "Is dit wapen veiliggesteld: {name}?", "en": "Is this weapon secured: {name}?"},
          "help": {
            "nl": "Zolang een wapen niet veilig is, telt niemand ter plaatse als veilig.",
            "en": "As long as a weapon is not secured, nobody on the scene counts as safe."
          },
          "rules": ["R1.6"],
          "stillOpen": [false, null]
        }
      ]
    },
    {
      "id": "child-check",
      "title": {"nl": "Kindcheck", "en": "Child check"},
      "type": "child_check",
      "rules": ["R1.8", "R1.9"],
      "questions": [
        {
          "field": "children_in_household",
          "ask": {"nl": "Hoeveel kinderen wonen in dit huis?", "en": "How many children live in this home?"},
          "help": {
            "nl": "Weet je het niet, typ dan onbekend. Dat is iets anders dan 0.",
            "en": "If you do not know, type unknown. That is not the same as 0."
          },
          "unknown": true,
          "stillOpen": [null]
        },
        {
          "field": "children_elsewhere_dependent",
          "ask": {
            "nl": "Hoeveel kinderen elders zijn afhankelijk van deze mensen?",
            "en": "How many children elsewhere depend on these people?"
          },
          "help": {"nl": "Weet je het niet, typ dan onbekend.", "en": "If you do not know, type unknown."},
          "unknown": true
        },
        {"field": "pregnant", "ask": {"nl": "Is er iemand zwanger?", "en": "Is anybody pregnant?"}},
        {
          "field": "signs",
          "ask": {"nl": "Zie je signalen bij kinderen?", "en": "Do you see signs in children?"},
          "help": {
            "nl": "Typ de cijfers met een komma ertussen, of geen.",
            "en": "Type the numbers with a comma between, or none."
          },
          "none": true
        },
        {
          "field": "done_at",
          "ask": {"nl": "Hoe laat was de kindcheck klaar?", "en": "At what time was the child check done?"}
        }
      ]
    },
    {
      "id": "children",
      "title": {"nl": "Kinderen zien", "en": "Seeing the children"},
      "type": "person",
      "where": [{"is": "child"}],
      "rules": ["R1.9"],
      "questions": [
        {
          "field": "seen_each",
          "ask": {"nl": "Heeft iemand van jullie {name} gezien?", "en": "Has one of you seen {name}?"},
          "stillOpen": [false, null]
        }
      ]
    },
    {
      "id": "attendance",
      "title": {"nl": "Komt Veilig Thuis", "en": "Is Veilig Thuis coming"},
      "type": "incident",
      "rules": ["R1.21"],
      "when": [
        {
          "any": [
            {"is": "vt"},
            {"some": "consult", "where": [{"field": "kind", "in": ["vt_first_call"]}, {"is": "spoken"}]},
            {"field": "incident.vt_attendance_decision", "answered": true}
          ]
        }
      ],
      "questions": [
        {
          "field": "vt_attendance_decision",
          "ask": {"nl": "Komt Veilig Thuis ter plaatse?", "en": "Is Veilig Thuis coming to the scene?"},
          "help": {
            "nl": "Zeg het zoals Veilig Thuis het zei. Het telt voorlopig, tot Veilig Thuis het zelf vastlegt.",
            "en": "Say it as Veilig Thuis said it. It counts for now, until Veilig Thuis records it."
          },
          "note": "vt_attendance_reason"
        },
        {
          "field": "vt_eta",
          "ask": {"nl": "Hoe laat komt Veilig Thuis ongeveer aan?", "en": "About when will Veilig Thuis arrive?"},
          "help": {"nl": "Bijvoorbeeld 14:40.", "en": "For example 14:40."},
          "ahead": true,
          "when": [{"field": "vt_attendance_decision", "in": ["on_site"]}]
        }
      ]
    },
    {
      "id": "entry",
      "title": {"nl": "Samen naar binnen", "en": "Going in together"},
      "type": "entry_agreement",
      "rules": ["R1.3"],
      "when": [{"any": [{"is": "expected"}, {"rule": "R1.3"}]}],
      "questions": [
        {
          "field": "police_first",
          "ask": {
            "nl": "Is afgesproken dat de politie eerst naar binnen gaat?",
            "en": "Was it agreed that the police go in first?"
          },
          "stillOpen": [false, null]
        },
        {
          "field": "signal_method",
          "ask": {
            "nl": "Hoe geeft de politie het sein dat het veilig genoeg is?",
            "en": "How will the police signal that it is safe enough?"
          }
        },
        {"field": "signaller", "ask": {"nl": "Wie geeft dat sein?", "en": "Who gives that signal?"}},
        {
          "field": "made_at",
          "ask": {"nl": "Hoe laat spraken jullie dit af?", "en": "At what time did you agree on this?"}
        }
      ]
    },
    {
      "id": "signal",
      "title": {"nl": "Sein veilig genoeg", "en": "Signal safe enough"},
      "type": "entry_signal",
      "rules": ["R1.4"],
      "when": [{"is": "police"}, {"is": "expected"}],
      "add": {
        "ask": {
          "nl": "Heb je het sein gegeven dat het veilig genoeg is om binnen te komen?",
          "en": "Did you give the signal that it is safe enough to come in?"
        },
        "again": {"nl": "Heb je nog een sein gegeven?", "en": "Did you give another signal?"},
        "when": [{"not": [{"some": "entry_signal", "where": []}]}]
      },
      "questions": [
        {
          "field": "safe_to_enter_signal_at",
          "ask": {"nl": "Hoe laat gaf je het sein?", "en": "At what time did you give the signal?"}
        }
      ]
    },
    {
      "id": "notification",
      "title": {"nl": "De melding", "en": "The notification"},
      "type": "incident",
      "rules": ["R1.18"],
      "questions": [
        {
          "field": "incident_location",
          "ask": {"nl": "Waar is het?", "en": "Where is it?"},
          "help": {
            "nl": "Een adres, of een beschrijving van de plek.",
            "en": "An address, or a description of the place."
          }
        },
        {
          "field": "notified_at",
          "ask": {"nl": "Hoe laat kwam de melding binnen?", "en": "At what time did the report come in?"}
        },
        {
          "field": "notification_channel",
          "ask": {"nl": "Hoe kwam de melding binnen?", "en": "How did the report come in?"}
        },
        {
          "field": "classification",
          "ask": {"nl": "Waar gaat het om? Meer dan één mag.", "en": "What is it about? More than one is fine."},
          "when": [{"is": "police"}]
        },
        {
          "field": "premises_hazards",
          "ask": {"nl": "Is er nog ander gevaar op deze plek?", "en": "Is there any other danger at this place?"},
          "help": {
            "nl": "Typ de cijfers met een komma ertussen, of geen.",
            "en": "Type the numbers with a comma between, or none."
          },
          "none": true,
          "note": "premises_hazards_text",
          "when": [{"is": "police"}]
        },
        {
          "field": "police_stays_until_safe",
          "ask": {"nl": "Blijft de politie tot het veilig is?", "en": "Do the police stay until it is safe?"},
          "when": [{"is": "expected"}]
        }
      ]
    },
    {
      "id": "explanation",
      "title": {"nl": "Uitleg aan betrokkenen", "en": "Explaining to the people involved"},
      "type": "explanation",
      "rules": ["R1.7"],
      "about": {
        "type": "person",
        "field": "person",
        "where": [{"field": "present_on_scene", "in": [true]}, {"not": [{"is": "child"}]}]
      },
      "questions": [
        {
          "field": "who_enters",
          "ask": {
            "nl": "Wie heb je {name} verteld dat er binnenkomt? Sla over als dat nog niet kon.",
            "en": "Who did you tell {name} is coming in? Skip this if you could not yet."
          }
        },
        {
          "field": "why",
          "ask": {"nl": "Wat heb je {name} verteld over waarom?", "en": "What did you tell {name} about why?"}
        }
      ]
    }
  ]
}

"""#

    static let guideStep2Json: String = #"""
{
  "step": 2,
  "topics": [
    {
      "id": "bonnet",
      "title": {"nl": "Motorkapoverleg", "en": "Bonnet consultation"},
      "type": "bonnet",
      "rules": ["R2.1"],
      "add": {
        "ask": {
          "nl": "Hebben politie en Veilig Thuis samen overlegd?",
          "en": "Did the police and Veilig Thuis talk things over together?"
        },
        "again": {"nl": "Was er nog een overleg?", "en": "Was there another talk?"}
      },
      "questions": [
        {
          "field": "started_at",
          "ask": {"nl": "Hoe laat begon het overleg?", "en": "At what time did the talk start?"}
        },
        {
          "field": "participants",
          "ask": {"nl": "Wie deden mee?", "en": "Who took part?"},
          "help": {"nl": "Typ de cijfers met een komma ertussen.", "en": "Type the numbers with a comma between."}
        },
        {"field": "medium", "ask": {"nl": "Hoe overlegden jullie?", "en": "How did you talk?"}},
        {
          "field": "ended_at",
          "ask": {"nl": "Hoe laat was het overleg klaar?", "en": "At what time did the talk end?"}
        }
      ]
    },
    {
      "id": "police-checks",
      "title": {"nl": "Wat de politie naging", "en": "What the police checked"},
      "type": "info_check",
      "rules": ["R2.2"],
      "when": [{"is": "police"}],
      "questions": [
        {
          "field": "police_registrations",
          "ask": {
            "nl": "Heb je eerdere registraties bij de politie nagegaan?",
            "en": "Did you look up earlier police registrations?"
          },
          "note": "police_registrations_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"],
          "rules": ["R2.3"]
        },
        {
          "field": "protective_measures",
          "ask": {
            "nl": "Heb je nagegaan of er al beschermingsmaatregelen gelden?",
            "en": "Did you check whether protective measures are in force already?"
          },
          "note": "protective_measures_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"],
          "rules": ["R2.16"]
        },
        {
          "field": "agreements_with_persons",
          "ask": {
            "nl": "Heb je eerdere afspraken met betrokkenen nagegaan?",
            "en": "Did you check earlier agreements with the people involved?"
          },
          "note": "agreements_with_persons_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "agreements_with_partners",
          "ask": {"nl": "Heb je afspraken met partners nagegaan?", "en": "Did you check agreements with partners?"},
          "note": "agreements_with_partners_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "action_plan",
          "ask": {
            "nl": "Heb je nagegaan of er een plan van aanpak is?",
            "en": "Did you check whether there is an action plan?"
          },
          "note": "action_plan_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "running_investigation",
          "ask": {
            "nl": "Heb je nagegaan of er een onderzoek loopt?",
            "en": "Did you check whether an investigation is running?"
          },
          "note": "running_investigation_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "probation_advice",
          "ask": {
            "nl": "Heb je eerdere adviezen van de reclassering nagegaan?",
            "en": "Did you check earlier advice of probation?"
          },
          "note": "probation_advice_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "probation_supervision",
          "ask": {
            "nl": "Heb je nagegaan of er toezicht van de reclassering is?",
            "en": "Did you check whether probation supervises somebody?"
          },
          "note": "probation_supervision_reason",
          "when": [{"organisation": ["police"]}],
          "stillOpen": ["not_checked", "unknown"]
        }
      ]
    },
    {
      "id": "vt-checks",
      "title": {"nl": "Wat Veilig Thuis naging", "en": "What Veilig Thuis checked"},
      "type": "info_check",
      "rules": ["R2.2"],
      "when": [{"is": "vt"}],
      "questions": [
        {
          "field": "vt_files",
          "ask": {
            "nl": "Heb je de dossiers van Veilig Thuis nagegaan?",
            "en": "Did you check the files of Veilig Thuis?"
          },
          "note": "vt_files_reason",
          "when": [{"organisation": ["vt", "crisis_service"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "rvdk_info",
          "ask": {
            "nl": "Heb je informatie van de Raad voor de Kinderbescherming nagegaan?",
            "en": "Did you check information of the Child Care and Protection Board?"
          },
          "note": "rvdk_info_reason",
          "when": [{"organisation": ["vt", "crisis_service"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "care_involved",
          "ask": {"nl": "Heb je nagegaan welke hulp er al is?", "en": "Did you check which help is involved already?"},
          "note": "care_involved_reason",
          "when": [{"organisation": ["vt", "crisis_service"]}],
          "stillOpen": ["not_checked", "unknown"]
        },
        {
          "field": "running_trajectory",
          "ask": {
            "nl": "Heb je nagegaan of er een traject loopt?",
            "en": "Did you check whether a trajectory is running?"
          },
          "note": "running_trajectory_reason",
          "when": [{"organisation": ["vt", "crisis_service"]}],
          "stillOpen": ["not_checked", "unknown"]
        }
      ]
    },
    {
      "id": "repeat",
      "title": {"nl": "Eerder gebeurd", "en": "Earlier incidents"},
      "type": "incident",
      "rules": ["R1.16", "R2.4", "R4.25"],
      "questions": [
        {
          "field": "dependency_relation",
          "ask": {"nl": "Hoe horen de betrokkenen bij elkaar?", "en": "How are the people involved related?"}
        },
        {
          "field": "is_repeat_report",
          "ask": {"nl": "Is dit een herhaalde melding?", "en": "Is this a repeated report?"},
          "when": [{"is": "police"}]
        },
        {
          "field": "base_team_informed_at",
          "ask": {
            "nl": "Hoe laat is het basisteam hierover geïnformeerd?",
            "en": "At what time was the base team told about it?"
          },
          "when": [{"is": "police"}, {"field": "is_repeat_report", "in": [true]}]
        },
        {
          "field": "base_team_informed_by",
          "ask": {"nl": "Wie informeerde het basisteam?", "en": "Who told the base team?"},
          "when": [{"is": "police"}, {"field": "is_repeat_report", "in": [true]}]
        },
        {
          "field": "pattern_found",
          "ask": {
            "nl": "Zie je een patroon met eerdere incidenten?",
            "en": "Do you see a pattern with earlier incidents?"
          },
          "stillOpen": ["unknown"]
        },
        {
          "field": "pattern_incidents",
          "ask": {"nl": "Welke incidenten horen bij het patroon?", "en": "Which incidents belong to the pattern?"},
          "when": [{"field": "pattern_found", "in": ["yes", "possible"]}]
        }
      ]
    },
    {
      "id": "weapons-known",
      "title": {"nl": "Wapens en verlof", "en": "Weapons and licences"},
      "type": "person",
      "rules": ["R1.11", "R1.12", "R1.15", "R3.17"],
      "when": [{"is": "police"}],
      "where": [{"not": [{"is": "child"}]}],
      "questions": [
        {
          "field": "weapon_possession",
          "ask": {
            "nl": "Heeft {name} wapens, voor zover bekend?",
            "en": "Does {name} have weapons, as far as you know?"
          },
          "stillOpen": ["unknown"]
        },
        {
          "field": "weapon_used",
          "ask": {
            "nl": "Heeft {name} een wapen gebruikt of ermee gedreigd?",
            "en": "Did {name} use a weapon or threaten with one?"
          },
          "stillOpen": ["unknown"]
        },
        {
          "field": "weapons_licence",
          "ask": {"nl": "Heeft {name} een wapenverlof?", "en": "Does {name} have a weapons licence?"},
          "stillOpen": ["unknown"]
        },
        {
          "field": "licence_holder_role",
          "ask": {
            "nl": "Welke rol heeft {name}, met verlof, in deze zaak?",
            "en": "Which role does {name}, with a licence, have in this case?"
          },
          "when": [{"is": "licence"}]
        },
        {
          "field": "licence_doubt",
          "ask": {
            "nl": "Twijfel je of {name} het verlof mag houden?",
            "en": "Do you doubt whether {name} should keep the licence?"
          },
          "when": [{"is": "licence"}]
        },
        {
          "field": "fear_of_misuse",
          "ask": {
            "nl": "Ben je bang dat {name} een wapen misbruikt?",
            "en": "Do you fear that {name} will misuse a weapon?"
          },
          "when": [{"any": [{"is": "licence"}, {"field": "weapon_possession", "in": ["yes", "suspected"]}]}]
        },
        {
          "field": "misuse_signal",
          "ask": {"nl": "Wat is dat signaal?", "en": "What is that signal?"},
          "when": [{"field": "fear_of_misuse", "in": [true]}]
        },
        {
          "field": "misuse_action",
          "ask": {"nl": "Wat is er met dat signaal gedaan?", "en": "What was done about that signal?"},
          "help": {
            "nl": "Alleen opschrijven is niet genoeg: er hoort een actie bij.",
            "en": "Writing it down is not enough: something has to be done."
          },
          "when": [{"field": "fear_of_misuse", "in": [true]}],
          "rules": ["R1.14"]
        }
      ]
    },
    {
      "id": "kct",
      "title": {"nl": "Korpscheftaken", "en": "Licensing office (KCT)"},
      "type": "kct_notified",
      "rules": ["R1.13"],
      "when": [{"is": "police"}, {"some": "person", "where": [{"is": "licence"}]}],
      "add": {
        "ask": {
          "nl": "Heb je Korpscheftaken (KCT) geïnformeerd over de verlofhouder?",
          "en": "Did you tell the licensing office (KCT) about the licence holder?"
        },
        "again": {
          "nl": "Heb je nog iets doorgegeven aan Korpscheftaken?",
          "en": "Did you pass on anything else to the licensing office?"
        },
        "when": [{"not": [{"some": "kct_notified", "where": []}]}]
      },
      "questions": [{"field": "passed_on", "ask": {"nl": "Wat heb je doorgegeven?", "en": "What did you pass on?"}}]
    },
    {
      "id": "follow-up",
      "title": {"nl": "Doorvragen", "en": "Asking further"},
      "type": "person",
      "rules": ["R3.17"],
      "where": [{"any": [{"is": "victim"}, {"is": "child"}]}],
      "questions": [
        {
          "field": "fear_level",
          "ask": {"nl": "Hoe bang is {name}?", "en": "How afraid is {name}?"},
          "note": "fear_words"
        },
        {
          "field": "violence_history",
          "ask": {"nl": "Is er eerder geweld geweest tegen {name}?", "en": "Was there violence against {name} before?"},
          "note": "violence_history_text"
        },
        {
          "field": "threat_signs",
          "ask": {"nl": "Is {name} bedreigd? Hoe?", "en": "Was {name} threatened? How?"},
          "help": {
            "nl": "Typ de cijfers met een komma ertussen, of geen.",
            "en": "Type the numbers with a comma between, or none."
          },
          "none": true,
          "note": "threat_signs_text"
        },
        {
          "field": "neglect_signs",
          "ask": {"nl": "Zie je verwaarlozing bij {name}?", "en": "Do you see neglect of {name}?"},
          "help": {
            "nl": "Typ de cijfers met een komma ertussen, of geen.",
            "en": "Type the numbers with a comma between, or none."
          },
          "none": true,
          "when": [{"is": "child"}]
        },
        {
          "field": "financial_dependence",
          "ask": {"nl": "Is {name} financieel afhankelijk?", "en": "Does {name} depend on somebody for money?"},
          "when": [{"not": [{"is": "child"}]}]
        },
        {
          "field": "social_isolation",
          "ask": {"nl": "Staat {name} er alleen voor?", "en": "Is {name} socially isolated?"},
          "when": [{"not": [{"is": "child"}]}]
        }
      ]
    },
    {
      "id": "substances",
      "title": {"nl": "Middelen", "en": "Substances"},
      "type": "substance_use",
      "rules": ["R3.17"],
      "about": {"type": "person", "field": "person", "where": [{"not": [{"is": "child"}]}]},
      "add": {
        "ask": {
          "nl": "Gebruikt {name} alcohol, drugs of medicijnen?",
          "en": "Does {name} use alcohol, drugs or medicine?"
        },
        "again": {"nl": "Gebruikt {name} nog iets anders?", "en": "Does {name} use anything else?"}
      },
      "questions": [
        {"field": "substance", "ask": {"nl": "Wat gebruikt {name}?", "en": "What does {name} use?"}},
        {"field": "pattern", "ask": {"nl": "Is dat nu, of een gewoonte?", "en": "Is that now, or a habit?"}}
      ]
    },
    {
      "id": "family",
      "title": {"nl": "Gezin", "en": "Family"},
      "type": "family_relation",
      "rules": ["R3.17"],
      "add": {
        "ask": {
          "nl": "Wil je vastleggen wie familie is van wie?",
          "en": "Do you want to record who is related to whom?"
        },
        "again": {"nl": "Is er nog een familieband?", "en": "Is there another relation?"}
      },
      "questions": [
        {"field": "person", "ask": {"nl": "Om wie gaat het?", "en": "Who is it about?"}},
        {"field": "other_person", "ask": {"nl": "Familie van wie?", "en": "Related to whom?"}},
        {
          "field": "relation",
          "ask": {
            "nl": "Wat zijn zij van elkaar? Bijvoorbeeld: moeder van.",
            "en": "How are they related? For example: mother of."
          }
        }
      ]
    },
    {
      "id": "talks",
      "title": {"nl": "Overleg met anderen", "en": "Talks with others"},
      "type": "consult",
      "rules": ["R2.10", "R2.13", "R2.14", "R2.15", "R1.15"],
      "where": [{"not": [{"field": "kind", "in": ["vt_first_call", "pre_departure"]}]}],
      "start": {"caller": {"organisation": "$organisation", "role": "$role"}},
      "add": {
        "ask": {
          "nl": "Heb je nog met iemand anders overlegd, zoals OM, RvdK of reclassering?",
          "en": "Did you talk to anybody else, such as OM, RvdK or probation?"
        },
        "again": {"nl": "Heb je nog een ander overleg gehad?", "en": "Did you have another talk?"}
      },
      "questions": [
        {"field": "kind", "ask": {"nl": "Wat voor overleg was het?", "en": "What kind of talk was it?"}},
        {
          "field": "reached",
          "ask": {"nl": "Kreeg je de ander te spreken?", "en": "Did you get to speak to them?"}
        },
        {"field": "medium", "ask": {"nl": "Hoe ging dat?", "en": "How did it go?"}},
        {"field": "started_at", "ask": {"nl": "Hoe laat begon dat?", "en": "At what time did that start?"}},
        {
          "field": "ended_at",
          "ask": {"nl": "Hoe laat was het klaar?", "en": "At what time did it end?"},
          "when": [{"is": "spoken"}]
        },
        {
          "field": "callee",
          "key": "name",
          "ask": {"nl": "Met wie? Geef een functie of naam.", "en": "With whom? Give a function or name."},
          "when": [{"is": "spoken"}]
        },
        {
          "field": "summary",
          "ask": {"nl": "Wat kwam eruit? Eén zin is genoeg.", "en": "What came out of it? One sentence is enough."},
          "when": [{"is": "spoken"}]
        }
      ]
    },
    {
      "id": "assessment",
      "title": {"nl": "Veiligheidsbeoordeling", "en": "Safety assessment"},
      "type": "safety_assessment",
      "rules": ["R2.5", "R5.1"],
      "when": [{"is": "vt"}],
      "start": {"assessor_org": "$organisation"},
      "replaces": true,
      "add": {
        "ask": {"nl": "Heb je de veiligheid beoordeeld?", "en": "Did you assess the safety?"},
        "again": {"nl": "Is er een nieuwe beoordeling?", "en": "Is there a new assessment?"}
      },
      "questions": [
        {
          "field": "kind",
          "ask": {"nl": "Wat voor beoordeling is dit?", "en": "What kind of assessment is this?"}
        },
        {"field": "overall", "ask": {"nl": "Wat is de uitkomst?", "en": "What is the outcome?"}}
      ]
    },
    {
      "id": "police-view",
      "title": {"nl": "Beeld van de politie", "en": "The view of the police"},
      "type": "police_view",
      "rules": ["R2.9"],
      "replaces": true,
      "when": [{"is": "police"}, {"some": "safety_assessment", "where": []}],
      "where": [{"not": [{"field": "person", "answered": true}]}],
      "add": {
        "ask": {
          "nl": "Veilig Thuis heeft beoordeeld. Wil je vastleggen hoe de politie het ziet?",
          "en": "Veilig Thuis has assessed. Do you want to record how the police see it?"
        },
        "again": {"nl": "Ziet de politie het nu anders?", "en": "Do the police see it differently now?"}
      },
      "questions": [
        {
          "field": "outcome",
          "ask": {"nl": "Hoe ziet de politie de veiligheid?", "en": "How do the police see the safety?"}
        },
        {"field": "text", "ask": {"nl": "Waarom zie je het zo?", "en": "Why do you see it that way?"}}
      ]
    },
    {
      "id": "meaning",
      "title": {"nl": "Duiding", "en": "What it means"},
      "type": "incident",
      "questions": [
        {
          "field": "interpretation",
          "ask": {"nl": "Hoe duiden jullie samen wat er speelt?", "en": "How do you together read what is going on?"},
          "help": {
            "nl": "Eén of twee zinnen. Wat weten jullie, wat nog niet?",
            "en": "One or two sentences. What do you know, and what not yet?"
          }
        }
      ]
    },
    {
      "id": "escalation",
      "title": {"nl": "Opschalen", "en": "Escalating"},
      "type": "escalation",
      "rules": ["R4.25"],
      "when": [{"is": "police"}, {"field": "incident.pattern_found", "in": ["yes", "possible"]}],
      "add": {
        "ask": {
          "nl": "Er is misschien een patroon. Heb je opgeschaald?",
          "en": "There may be a pattern. Did you escalate?"
        },
        "again": {"nl": "Heb je nog verder opgeschaald?", "en": "Did you escalate further?"},
        "when": [{"not": [{"some": "escalation", "where": []}]}]
      },
      "questions": [
        {"field": "level", "ask": {"nl": "Naar welk niveau?", "en": "To which level?"}},
        {"field": "to_whom", "ask": {"nl": "Aan wie?", "en": "To whom?"}},
        {
          "field": "director",
          "ask": {"nl": "Wie voert de regie over deze zaak?", "en": "Who directs this case?"}
        },
        {"field": "escalated_at", "ask": {"nl": "Hoe laat was dat?", "en": "At what time was that?"}}
      ]
    }
  ]
}

"""#

    static let guideStep3Json: String = #"""
{
  "step": 3,
  "topics": [
    {
      "id": "scene",
      "title": {"nl": "Wat is aangetroffen", "en": "What was found"},
      "type": "incident",
      "rules": ["R3.3", "R3.5", "R2.13"],
      "when": [{"is": "police"}],
      "questions": [
        {
          "field": "scene_description",
          "ask": {
            "nl": "Wat heb je aangetroffen? Alleen wat je zag en hoorde.",
            "en": "What did you find? Only what you saw and heard."
          },
          "help": {"nl": "Feiten, nog geen conclusies.", "en": "Facts, no conclusions yet."}
        },
        {
          "field": "suspected_offence",
          "ask": {"nl": "Denk je aan een strafbaar feit?", "en": "Do you suspect an offence?"},
          "note": "suspected_offence_text"
        },
        {"field": "crime_scene", "ask": {"nl": "Is dit een plaats delict?", "en": "Is this a crime scene?"}},
        {
          "field": "crime_scene_treated_since",
          "ask": {
            "nl": "Sinds hoe laat wordt de plek zo behandeld?",
            "en": "Since what time is the place treated as such?"
          },
          "when": [{"field": "crime_scene", "in": ["yes"]}]
        },
        {
          "field": "neighbourhood_inquiry",
          "ask": {"nl": "Is er buurtonderzoek gedaan?", "en": "Was there a neighbourhood inquiry?"},
          "rules": ["R3.16"]
        }
      ]
    },
    {
      "id": "forensic",
      "title": {"nl": "Forensische opsporing", "en": "Forensic investigation"},
      "type": "consult",
      "rules": ["R3.5"],
      "when": [{"is": "police"}, {"field": "incident.crime_scene", "in": ["yes"]}],
      "preset": {"kind": "forensic"},
      "start": {"caller": {"organisation": "$organisation", "role": "$role"}},
      "add": {
        "ask": {"nl": "Heb je forensische opsporing gebeld?", "en": "Did you call forensic investigation?"},
        "again": {"nl": "Heb je nog eens gebeld?", "en": "Did you call again?"}
      },
      "questions": [
        {
          "field": "reached",
          "ask": {"nl": "Kreeg je iemand te spreken?", "en": "Did you get to speak to somebody?"}
        },
        {"field": "started_at", "ask": {"nl": "Hoe laat belde je?", "en": "At what time did you call?"}},
        {
          "field": "ended_at",
          "ask": {"nl": "Hoe laat was het gesprek klaar?", "en": "At what time did the talk end?"},
          "when": [{"is": "spoken"}]
        },
        {
          "field": "summary",
          "ask": {"nl": "Wat spraken jullie af?", "en": "What did you agree?"},
          "when": [{"is": "spoken"}]
        }
      ]
    },
    {
      "id": "injuries",
      "title": {"nl": "Letsel", "en": "Injuries"},
      "type": "injury",
      "about": {"type": "person", "field": "person", "where": [{"any": [{"is": "victim"}, {"is": "child"}]}]},
      "rules": ["R3.6", "R3.7", "R3.8", "R3.9", "R3.10"],
      "add": {
        "ask": {"nl": "Heeft {name} letsel, of vermoed je dat?", "en": "Is {name} injured, or do you suspect so?"},
        "again": {"nl": "Heeft {name} nog ander letsel?", "en": "Does {name} have another injury?"},
        "help": {
          "nl": "Bij kinderen telt een vermoeden net zo zwaar als zichtbaar letsel.",
          "en": "With children, a suspicion counts as much as a visible injury."
        }
      },
      "questions": [
        {"field": "body_part", "ask": {"nl": "Waar op het lichaam?", "en": "Where on the body?"}},
        {"field": "visible", "ask": {"nl": "Is het letsel te zien?", "en": "Is the injury visible?"}},
        {"field": "suspected", "ask": {"nl": "Vermoed je letsel?", "en": "Do you suspect an injury?"}},
        {
          "field": "forensic_doctor_called",
          "ask": {"nl": "Is de forensisch arts ingezet?", "en": "Was the forensic doctor called in?"},
          "when": [{"is": "police"}, {"is": "about-child"}],
          "stillOpen": [false, null]
        },
        {
          "field": "fo_called",
          "ask": {"nl": "Is de Forensische Opsporing ingezet?", "en": "Was forensic investigation called in?"},
          "when": [{"is": "police"}, {"is": "about-child"}],
          "stillOpen": [false, null]
        },
        {
          "field": "photo_made",
          "ask": {"nl": "Zijn er foto's gemaakt?", "en": "Were photos made?"},
          "when": [{"is": "police"}, {"not": [{"is": "about-child"}]}]
        },
        {
          "field": "gp_referral",
          "ask": {
            "nl": "Is {name} gewezen op de huisarts, voor een beschrijving van het letsel?",
            "en": "Was {name} told that the GP can describe the injury?"
          },
          "when": [{"not": [{"is": "about-child"}]}]
        },
        {
          "field": "alternative_checked",
          "ask": {"nl": "Is ook een andere oorzaak onderzocht?", "en": "Was another cause looked into as well?"},
          "note": "alternative_text",
          "when": [{"is": "police"}]
        }
      ]
    },
    {
      "id": "evidence",
      "title": {"nl": "Bewijs", "en": "Evidence"},
      "type": "evidence",
      "rules": ["R3.4", "R3.16"],
      "when": [{"is": "police"}],
      "add": {
        "ask": {"nl": "Heb je foto's gemaakt of sporen veiliggesteld?", "en": "Did you make photos or secure traces?"},
        "again": {"nl": "Heb je nog iets veiliggesteld?", "en": "Did you secure anything else?"}
      },
      "questions": [
        {"field": "kind", "ask": {"nl": "Wat is het?", "en": "What is it?"}},
        {"field": "taken_at", "ask": {"nl": "Hoe laat was dat?", "en": "At what time was that?"}}
      ]
    },
    {
      "id": "tasks",
      "title": {"nl": "Wie doet wat", "en": "Who does what"},
      "type": "task",
      "rules": ["R3.1", "R3.2"],
      "add": {
        "ask": {"nl": "Is er een onderzoekstaak te verdelen?", "en": "Is there an investigation task to share out?"},
        "again": {"nl": "Is er nog een taak?", "en": "Is there another task?"}
      },
      "questions": [
        {"field": "kind", "ask": {"nl": "Wat moet er gebeuren?", "en": "What has to be done?"}},
        {"field": "assignee_org", "ask": {"nl": "Wie doet: {name}?", "en": "Who does: {name}?"}},
        {
          "field": "order_no",
          "ask": {
            "nl": "Als hoeveelste doen jullie: {name}? Typ een getal.",
            "en": "In which order do you do: {name}? Type a number."
          }
        },
        {
          "field": "agreed_by",
          "ask": {"nl": "Wie hebben dat afgesproken?", "en": "Who agreed on that?"},
          "help": {"nl": "Typ de cijfers met een komma ertussen.", "en": "Type the numbers with a comma between."}
        },
        {
          "field": "status",
          "ask": {"nl": "Hoever is: {name}?", "en": "How far is: {name}?"},
          "stillOpen": ["planned", "unknown", "doing"]
        }
      ]
    },
    {
      "id": "interviews",
      "title": {"nl": "Gesprekken en verhoren", "en": "Talks and hearings"},
      "type": "interview",
      "rules": ["R3.11", "R3.12", "R3.13", "R3.14"],
      "add": {
        "ask": {"nl": "Heb je iemand gesproken of gehoord?", "en": "Did you talk to or hear anybody?"},
        "again": {"nl": "Heb je nog iemand gesproken?", "en": "Did you talk to anybody else?"}
      },
      "questions": [
        {"field": "person", "ask": {"nl": "Met wie sprak je?", "en": "Who did you talk to?"}},
        {"field": "legal_kind", "ask": {"nl": "Wat voor gesprek was het?", "en": "What kind of talk was it?"}},
        {
          "field": "rights_told",
          "ask": {"nl": "Zijn de rechten verteld, voordat het begon?", "en": "Were the rights told before it began?"},
          "when": [{"field": "legal_kind", "in": ["hearing"]}]
        },
        {
          "field": "legal_aid_offered",
          "ask": {"nl": "Is rechtsbijstand aangeboden?", "en": "Was legal aid offered?"},
          "when": [{"field": "legal_kind", "in": ["hearing"]}]
        },
        {
          "field": "joint",
          "ask": {
            "nl": "Spraken politie en Veilig Thuis samen met deze persoon?",
            "en": "Did the police and Veilig Thuis talk to this person together?"
          }
        },
        {
          "field": "not_joint_reason",
          "ask": {"nl": "Waarom niet samen?", "en": "Why not together?"},
          "when": [{"field": "joint", "in": [false]}]
        },
        {
          "field": "interviewers",
          "ask": {"nl": "Wie voerden het gesprek?", "en": "Who did the talking?"},
          "help": {"nl": "Typ de cijfers met een komma ertussen.", "en": "Type the numbers with a comma between."}
        },
        {"field": "from", "ask": {"nl": "Hoe laat begon het?", "en": "At what time did it start?"}},
        {"field": "to", "ask": {"nl": "Hoe laat was het klaar?", "en": "At what time did it end?"}},
        {"field": "about", "ask": {"nl": "Waar ging het over?", "en": "What was it about?"}}
      ]
    },
    {
      "id": "stalking",
      "title": {"nl": "Stalking", "en": "Stalking"},
      "type": "stalking",
      "when": [{"is": "partners"}],
      "rules": ["R7.16"],
      "questions": [
        {
          "field": "stalking_indication",
          "ask": {"nl": "Herken je stalking?", "en": "Do you recognise stalking?"},
          "note": "stalking_why",
          "stillOpen": ["unknown"]
        },
        {
          "field": "stalking_started_on",
          "ask": {"nl": "Wanneer is het begonnen?", "en": "When did it begin?"},
          "help": {"nl": "Een datum, zoals 10-02-2026.", "en": "A date, such as 10-02-2026."},
          "when": [{"is": "stalking"}, {"is": "police"}]
        },
        {
          "field": "children_shared_with_suspect",
          "ask": {"nl": "Zijn er gezamenlijke kinderen?", "en": "Are there children together?"},
          "when": [{"is": "stalking"}]
        },
        {
          "field": "civil_case_running",
          "ask": {
            "nl": "Loopt er een civiele zaak, bijvoorbeeld over omgang?",
            "en": "Is a civil case running, for example about contact?"
          },
          "when": [{"is": "stalking"}],
          "rules": ["R4.23"]
        },
        {
          "field": "case_coordinator",
          "ask": {"nl": "Wie is de casusregisseur?", "en": "Who is the case coordinator?"},
          "when": [{"is": "stalking"}, {"is": "police"}],
          "rules": ["R7.10"]
        },
        {
          "field": "case_handler",
          "ask": {"nl": "Wie is de casushouder?", "en": "Who is the case handler?"},
          "when": [{"is": "stalking"}, {"is": "police"}],
          "rules": ["R7.10"]
        },
        {
          "field": "vt_case_handler",
          "ask": {"nl": "Wie is de casushouder bij Veilig Thuis?", "en": "Who is the case handler at Veilig Thuis?"},
          "when": [{"is": "stalking"}, {"is": "vt"}],
          "rules": ["R7.19"]
        }
      ]
    },
    {
      "id": "stalking-behaviour",
      "title": {"nl": "Gedrag bij stalking", "en": "Stalking behaviour"},
      "type": "stalking_behaviour",
      "when": [{"is": "stalking"}],
      "rules": ["R7.13"],
      "add": {
        "ask": {
          "nl": "Welk gedrag zie je? Wil je er een vastleggen?",
          "en": "Which behaviour do you see? Do you want to record one?"
        },
        "again": {"nl": "Is er nog ander gedrag?", "en": "Is there other behaviour?"}
      },
      "questions": [
        {"field": "kind", "ask": {"nl": "Wat voor gedrag is het?", "en": "What kind of behaviour is it?"}},
        {
          "field": "started_on",
          "ask": {"nl": "Wanneer begon dat?", "en": "When did that begin?"},
          "help": {"nl": "Een datum, zoals 10-02-2026.", "en": "A date, such as 10-02-2026."}
        },
        {"field": "frequency", "ask": {"nl": "Hoe vaak gebeurt het?", "en": "How often does it happen?"}}
      ]
    },
    {
      "id": "victims",
      "title": {"nl": "Rechten van het slachtoffer", "en": "Rights of the victim"},
      "type": "person",
      "where": [{"is": "victim"}],
      "when": [{"is": "police"}],
      "rules": ["R8.5", "R8.6", "R8.10", "R8.12"],
      "questions": [
        {
          "field": "report_vs_complaint",
          "ask": {"nl": "Doet {name} een melding of aangifte?", "en": "Does {name} make a report or a complaint?"},
          "note": "victim_choice_words",
          "stillOpen": ["unknown"]
        },
        {
          "field": "difference_explained",
          "ask": {"nl": "Heb je {name} het verschil uitgelegd?", "en": "Did you explain the difference to {name}?"},
          "stillOpen": [false, null]
        },
        {
          "field": "told_about_shn",
          "ask": {"nl": "Heb je {name} gewezen op Slachtofferhulp?", "en": "Did you tell {name} about victim support?"}
        },
        {
          "field": "told_about_lawyer",
          "ask": {"nl": "Heb je {name} gewezen op een advocaat?", "en": "Did you tell {name} about a lawyer?"}
        },
        {
          "field": "rights_understood_checked",
          "ask": {
            "nl": "Heb je gecheckt of {name} de rechten begrijpt?",
            "en": "Did you check that {name} understands the rights?"
          }
        },
        {
          "field": "contact_safe_channel",
          "ask": {
            "nl": "Hoe kun je veilig contact houden met {name}?",
            "en": "How can you safely stay in touch with {name}?"
          },
          "note": "contact_safe_channel_text"
        },
        {
          "field": "victim_contact_person",
          "ask": {
            "nl": "Wie bij de politie is het vaste aanspreekpunt voor {name}?",
            "en": "Who at the police is the fixed contact of {name}?"
          },
          "rules": ["R8.8"]
        }
      ]
    },
    {
      "id": "leaflet",
      "title": {"nl": "Verklaring van rechten", "en": "Rights leaflet"},
      "type": "rights_leaflet",
      "about": {"type": "person", "field": "person", "where": [{"is": "victim"}]},
      "when": [{"is": "police"}],
      "rules": ["R8.4"],
      "questions": [
        {
          "field": "handed",
          "ask": {
            "nl": "Heb je {name} de verklaring van rechten gegeven?",
            "en": "Did you give {name} the rights leaflet?"
          }
        },
        {
          "field": "handed_at",
          "ask": {"nl": "Hoe laat gaf je die?", "en": "At what time did you give it?"},
          "when": [{"field": "handed", "in": [true]}]
        },
        {
          "field": "not_possible_reason",
          "ask": {"nl": "Waarom kon het niet?", "en": "Why was it not possible?"},
          "when": [{"field": "handed", "in": [false]}]
        }
      ]
    },
    {
      "id": "ib",
      "title": {"nl": "Individuele beoordeling", "en": "Individual assessment"},
      "type": "ib",
      "about": {"type": "person", "field": "person", "where": [{"is": "victim"}]},
      "when": [{"is": "police"}],
      "rules": ["R8.1", "R8.2", "R8.3"],
      "questions": [
        {
          "field": "risk_repeat",
          "ask": {
            "nl": "Is er meer kans op herhaling voor {name}?",
            "en": "Is there a raised risk of repetition for {name}?"
          },
          "stillOpen": ["unknown"]
        },
        {
          "field": "risk_secondary",
          "ask": {
            "nl": "Kan {name} door het onderzoek zelf schade krijgen?",
            "en": "Can the investigation itself harm {name}?"
          },
          "stillOpen": ["unknown"]
        },
        {
          "field": "risk_intimidation",
          "ask": {
            "nl": "Is er meer kans op bedreiging of druk?",
            "en": "Is there a raised risk of threats or pressure?"
          },
          "stillOpen": ["unknown"]
        },
        {
          "field": "risk_retaliation",
          "ask": {"nl": "Is er meer kans op wraak?", "en": "Is there a raised risk of retaliation?"},
          "stillOpen": ["unknown"]
        },
        {"field": "wishes", "ask": {"nl": "Wat wil {name} zelf?", "en": "What does {name} want?"}},
        {
          "field": "victim_involved",
          "ask": {
            "nl": "Is {name} verteld welke bescherming er komt, en erbij betrokken?",
            "en": "Was {name} told which protection there will be, and involved in it?"
          },
          "stillOpen": [false, null]
        },
        {
          "field": "done_at",
          "ask": {"nl": "Hoe laat was deze beoordeling klaar?", "en": "At what time was this assessment done?"}
        }
      ]
    }
  ]
}

"""#

    static let guideStep4Json: String = #"""
{
  "step": 4,
  "points": {
    "title": {"nl": "De zeven punten om samen af te spreken", "en": "The seven points to agree on together"},
    "intro": {
      "nl": "Typ het nummer van een punt om het in te vullen.",
      "en": "Type the number of a point to fill it in."
    }
  },
  "topics": [
    {
      "id": "measures",
      "title": {"nl": "Maatregelen", "en": "Measures"},
      "type": "measure",
      "rules": ["R4.3", "R4.6", "R4.8", "R4.9", "R4.19", "R4.27"],
      "start": {"origin": "new"},
      "add": {
        "ask": {
          "nl": "Is er een maatregel om de veiligheid te borgen, of is die overwogen?",
          "en": "Is there a measure to keep people safe, or was one considered?"
        },
        "again": {"nl": "Is er nog een maatregel?", "en": "Is there another measure?"}
      },
      "questions": [
        {"field": "kind", "ask": {"nl": "Wat voor maatregel is het?", "en": "What kind of measure is it?"}},
        {
          "field": "status",
          "ask": {"nl": "Hoever is deze maatregel: {name}?", "en": "How far is this measure: {name}?"},
          "stillOpen": ["unknown", "considered", "requested"]
        },
        {"field": "decided_by", "ask": {"nl": "Wie besluit erover?", "en": "Who decides on it?"}},
        {
          "field": "carried_out_by",
          "key": "organisation",
          "ask": {"nl": "Wie voert hem uit?", "en": "Who carries it out?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {"field": "for_person", "ask": {"nl": "Voor wie is hij?", "en": "Who is it for?"}},
        {"field": "against_person", "ask": {"nl": "Tegen wie is hij?", "en": "Who is it against?"}},
        {
          "field": "starts_at",
          "ask": {"nl": "Vanaf wanneer geldt hij?", "en": "From when is it in force?"},
          "ahead": true
        },
        {
          "field": "until_further_notice",
          "ask": {"nl": "Geldt hij tot nader bericht?", "en": "Is it in force until further notice?"}
        },
        {
          "field": "ends_at",
          "ask": {"nl": "Tot wanneer geldt hij?", "en": "Until when is it in force?"},
          "help": {"nl": "Bijvoorbeeld 20-02-2026 12:00.", "en": "For example 20-02-2026 12:00."},
          "ahead": true,
          "when": [{"not": [{"field": "until_further_notice", "in": [true]}]}]
        },
        {
          "field": "review_on",
          "ask": {"nl": "Op welke dag kijken jullie er opnieuw naar?", "en": "On which day will you look at it again?"},
          "help": {"nl": "Een datum zoals 10-02-2026, of morgen.", "en": "A date such as 10-02-2026, or tomorrow."},
          "when": [{"field": "until_further_notice", "in": [true]}]
        },
        {
          "field": "purpose",
          "ask": {"nl": "Wat is het doel?", "en": "What is it meant to do?"},
          "help": {"nl": "Typ de cijfers met een komma ertussen.", "en": "Type the numbers with a comma between."}
        },
        {
          "field": "considered_not_chosen_reason",
          "ask": {"nl": "Waarom is hier niet voor gekozen?", "en": "Why was this not chosen?"},
          "when": [{"field": "status", "in": ["considered", "rejected"]}],
          "rules": ["R4.8", "R4.9"]
        }
      ]
    },
    {
      "id": "conditions",
      "title": {"nl": "Veiligheidsvoorwaarden", "en": "Safety conditions"},
      "type": "safety_condition",
      "when": [{"is": "vt"}],
      "rules": ["R4.7"],
      "add": {
        "ask": {
          "nl": "Stelt Veilig Thuis een veiligheidsvoorwaarde?",
          "en": "Does Veilig Thuis set a safety condition?"
        },
        "again": {"nl": "Is er nog een voorwaarde?", "en": "Is there another condition?"}
      },
      "questions": [
        {"field": "text", "ask": {"nl": "Wat is de voorwaarde?", "en": "What is the condition?"}},
        {"field": "for_person", "ask": {"nl": "Voor wie geldt hij?", "en": "Who is it for?"}},
        {
          "field": "until",
          "ask": {"nl": "Tot wanneer geldt hij?", "en": "Until when does it hold?"},
          "help": {"nl": "Een datum zoals 10-02-2026, of morgen.", "en": "A date such as 10-02-2026, or tomorrow."},
          "ahead": true
        },
        {"field": "checked_by", "ask": {"nl": "Wie controleert het?", "en": "Who checks it?"}}
      ]
    },
    {
      "id": "detention",
      "title": {"nl": "Waar is de verdachte", "en": "Where the suspect is held"},
      "type": "detention_status",
      "about": {"type": "person", "field": "person", "where": [{"is": "suspect"}]},
      "when": [{"is": "police"}],
      "rules": ["R4.26", "R1.22"],
      "replaces": true,
      "add": {
        "ask": {
          "nl": "Is {name} aangehouden, of is daar iets over bekend?",
          "en": "Was {name} arrested, or is anything known about that?"
        },
        "again": {"nl": "Is de situatie van {name} veranderd?", "en": "Has the situation of {name} changed?"}
      },
      "questions": [
        {
          "field": "status",
          "ask": {"nl": "Wat is de situatie van {name}?", "en": "What is the situation of {name}?"}
        },
        {"field": "since", "ask": {"nl": "Sinds wanneer?", "en": "Since when?"}},
        {
          "field": "victim_told_at",
          "ask": {"nl": "Hoe laat is het slachtoffer dit verteld?", "en": "At what time was the victim told?"},
          "when": [{"field": "status", "in": ["released", "suspended_with_conditions"]}]
        },
        {
          "field": "vt_told_at",
          "ask": {"nl": "Hoe laat is Veilig Thuis dit verteld?", "en": "At what time was Veilig Thuis told?"},
          "when": [{"field": "status", "in": ["released", "suspended_with_conditions"]}]
        }
      ]
    },
    {
      "id": "point-consultation",
      "title": {"nl": "Wie overlegt met wie, en wanneer", "en": "Who consults whom, and when"},
      "type": "agreement",
      "list": "consultation",
      "point": 1,
      "rules": ["R4.1"],
      "add": {
        "ask": {
          "nl": "Wil je een afspraak over overleg vastleggen?",
          "en": "Do you want to record an agreement about consulting?"
        },
        "again": {"nl": "Nog een afspraak over overleg?", "en": "Another agreement about consulting?"},
        "help": {"nl": "Elk antwoord wordt meteen opgeslagen.", "en": "Every answer is stored at once."}
      },
      "questions": [
        {
          "field": "consultation",
          "key": "who.organisation",
          "ask": {"nl": "Wie neemt het initiatief?", "en": "Who takes the initiative?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "consultation",
          "key": "with.organisation",
          "ask": {"nl": "Met wie overleggen zij?", "en": "Whom do they consult?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "consultation",
          "key": "when",
          "ask": {"nl": "Wanneer overleggen zij?", "en": "When do they consult?"}
        }
      ]
    },
    {
      "id": "point-results",
      "title": {
        "nl": "Wie krijgt welke uitkomsten van het onderzoek",
        "en": "Who gets which results of the investigation"
      },
      "type": "agreement",
      "list": "results_sharing",
      "point": 2,
      "rules": ["R4.1"],
      "none": {
        "field": "results_sharing_none",
        "label": {"nl": "er is niets te delen", "en": "there is nothing to share"}
      },
      "add": {
        "ask": {"nl": "Zijn er uitkomsten die gedeeld moeten worden?", "en": "Are there results to be shared?"},
        "again": {"nl": "Nog een uitkomst om te delen?", "en": "Another result to share?"},
        "help": {"nl": "Elk antwoord wordt meteen opgeslagen.", "en": "Every answer is stored at once."}
      },
      "questions": [
        {"field": "results_sharing", "key": "result", "ask": {"nl": "Welke uitkomst?", "en": "Which result?"}},
        {
          "field": "results_sharing",
          "key": "from.organisation",
          "ask": {"nl": "Wie geeft die door?", "en": "Who passes it on?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "results_sharing",
          "key": "to.organisation",
          "ask": {"nl": "Aan wie?", "en": "To whom?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        }
      ]
    },
    {
      "id": "point-measures",
      "title": {"nl": "Welke tijdelijke maatregelen er zijn", "en": "Which temporary measures there are"},
      "type": "agreement",
      "point": 3,
      "rules": ["R4.1"],
      "none": {
        "field": "temporary_measures_none",
        "label": {"nl": "er is geen tijdelijke maatregel", "en": "there is no temporary measure"}
      },
      "questions": [
        {
          "field": "temporary_measures",
          "ask": {
            "nl": "Welke maatregelen zijn tijdelijk afgesproken?",
            "en": "Which measures were agreed for the time being?"
          },
          "help": {"nl": "Typ de cijfers met een komma ertussen.", "en": "Type the numbers with a comma between."},
          "when": [{"some": "measure", "where": []}, {"not": [{"field": "temporary_measures_none", "in": [true]}]}]
        },
        {
          "field": "temporary_measures_none",
          "ask": {
            "nl": "Klopt het dat er geen tijdelijke maatregel is?",
            "en": "Is it right that there is no temporary measure?"
          },
          "help": {
            "nl": "Wil je er een vastleggen? Typ stap 4 en begin bij maatregelen.",
            "en": "Do you want to record one? Type step 4 and begin with the measures."
          },
          "when": [{"not": [{"field": "temporary_measures", "answered": true}]}]
        }
      ]
    },
    {
      "id": "point-others",
      "title": {"nl": "Wie nog meer moet worden geïnformeerd", "en": "Who else has to be told"},
      "type": "agreement",
      "list": "inform_others",
      "point": 4,
      "rules": ["R4.1"],
      "none": {"field": "inform_others_none", "label": {"nl": "niemand anders", "en": "nobody else"}},
      "add": {
        "ask": {"nl": "Moet er nog iemand geïnformeerd worden?", "en": "Does anybody else have to be told?"},
        "again": {"nl": "Nog iemand om te informeren?", "en": "Anybody else to tell?"},
        "help": {"nl": "Elk antwoord wordt meteen opgeslagen.", "en": "Every answer is stored at once."}
      },
      "questions": [
        {
          "field": "inform_others",
          "key": "party",
          "ask": {"nl": "Wie moet het weten?", "en": "Who has to know?"}
        },
        {
          "field": "inform_others",
          "key": "by.organisation",
          "ask": {"nl": "Wie vertelt het?", "en": "Who tells them?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "inform_others",
          "key": "content_limit",
          "ask": {"nl": "Wat mag wel en niet verteld worden?", "en": "What may and may not be told?"}
        }
      ]
    },
    {
      "id": "point-review",
      "title": {"nl": "Tot wanneer, en wanneer opnieuw beoordelen", "en": "Until when, and when to assess again"},
      "type": "agreement",
      "point": 5,
      "rules": ["R4.1", "R4.4"],
      "questions": [
        {
          "field": "until",
          "ask": {"nl": "Tot wanneer gelden de afspraken?", "en": "Until when do the agreements hold?"},
          "help": {"nl": "Een datum zoals 10-02-2026, of morgen.", "en": "A date such as 10-02-2026, or tomorrow."},
          "ahead": true
        },
        {
          "field": "reassess_at",
          "ask": {"nl": "Wanneer beoordelen jullie opnieuw?", "en": "When will you assess again?"},
          "help": {"nl": "Een datum zoals 10-02-2026, of morgen.", "en": "A date such as 10-02-2026, or tomorrow."},
          "ahead": true
        },
        {"field": "reassess_by", "ask": {"nl": "Wie beoordeelt opnieuw?", "en": "Who assesses again?"}}
      ]
    },
    {
      "id": "point-lead",
      "title": {"nl": "Wie het eerste aanspreekpunt is", "en": "Who is the first contact"},
      "type": "agreement",
      "point": 6,
      "rules": ["R4.1", "R4.2"],
      "questions": [
        {
          "field": "measures_lead",
          "ask": {
            "nl": "Wie is het eerste aanspreekpunt voor alle maatregelen?",
            "en": "Who is the first contact for all measures?"
          },
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "measures_lead_role",
          "ask": {"nl": "Welke functie of persoon is dat?", "en": "Which function or person is that?"}
        },
        {
          "field": "measures_lead_deputy",
          "ask": {"nl": "Wie vervangt die?", "en": "Who is the deputy?"},
          "optional": true
        }
      ]
    },
    {
      "id": "point-calls",
      "title": {"nl": "Wie belt wie als het onveiliger wordt", "en": "Who calls whom when it gets less safe"},
      "type": "agreement",
      "list": "call_chain",
      "point": 7,
      "rules": ["R4.1", "R4.5"],
      "add": {
        "ask": {
          "nl": "Wil je vastleggen wie wie belt als het onveiliger wordt?",
          "en": "Do you want to record who calls whom when it gets less safe?"
        },
        "again": {"nl": "Nog een afspraak over wie wie belt?", "en": "Another agreement about who calls whom?"},
        "help": {"nl": "Elk antwoord wordt meteen opgeslagen.", "en": "Every answer is stored at once."}
      },
      "questions": [
        {
          "field": "call_chain",
          "key": "trigger",
          "ask": {"nl": "Bij welke gebeurtenis wordt er gebeld?", "en": "At which event is a call made?"}
        },
        {
          "field": "call_chain",
          "key": "caller.organisation",
          "ask": {"nl": "Wie belt dan?", "en": "Who calls then?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "call_chain",
          "key": "callee.organisation",
          "ask": {"nl": "Wie wordt gebeld?", "en": "Who is called?"},
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "call_chain",
          "key": "fallback.organisation",
          "ask": {
            "nl": "Wie wordt gebeld als die niet bereikbaar is?",
            "en": "Who is called if they cannot be reached?"
          },
          "help": {
            "nl": "Staat de organisatie er niet bij? Typ dan de naam.",
            "en": "Is the organisation not there? Then type its name."
          },
          "only": ["police", "vt", "crisis_service", "om", "rvdk", "probation", "base_team", "care_provider", "other"]
        },
        {
          "field": "call_chain",
          "key": "time_window",
          "ask": {"nl": "Op welke tijden geldt dit?", "en": "At which times does this hold?"},
          "optional": true
        }
      ]
    }
  ]
}

"""#

    static let guideStep5Json: String = #"""
{
  "step": 5,
  "topics": [
    {
      "id": "vt-report",
      "title": {"nl": "Melding bij Veilig Thuis", "en": "Notification to Veilig Thuis"},
      "type": "vt_notification",
      "rules": ["R5.3", "R5.4"],
      "questions": [
        {
          "field": "made_at",
          "ask": {
            "nl": "Hoe laat is de Veilig Thuis-melding gemaakt?",
            "en": "At what time was the notification to Veilig Thuis made?"
          },
          "help": {
            "nl": "De melding is altijd nodig, ook als Veilig Thuis erbij was.",
            "en": "It is always needed, also when Veilig Thuis was there."
          },
          "when": [{"is": "police"}]
        },
        {
          "field": "made_by",
          "ask": {"nl": "Wie maakte de melding?", "en": "Who made the notification?"},
          "when": [{"is": "police"}]
        },
        {
          "field": "sent_at",
          "ask": {"nl": "Hoe laat is de melding verstuurd?", "en": "At what time was it sent?"},
          "when": [{"is": "police"}]
        },
        {
          "field": "received_at",
          "ask": {"nl": "Hoe laat is de melding ontvangen?", "en": "At what time was it received?"},
          "when": [{"is": "vt"}]
        }
      ]
    },
    {
      "id": "numbers",
      "title": {"nl": "Nummers", "en": "Numbers"},
      "type": "incident",
      "rules": ["R5.5"],
      "questions": [
        {
          "field": "police_registration_no",
          "ask": {"nl": "Wat is het BVH-nummer?", "en": "What is the police registration number (BVH)?"},
          "when": [{"is": "police"}]
        },
        {
          "field": "vt_file_no",
          "ask": {"nl": "Wat is het dossiernummer bij Veilig Thuis?", "en": "What is the file number at Veilig Thuis?"},
          "when": [{"is": "vt"}]
        }
      ]
    },
    {
      "id": "own-system",
      "title": {"nl": "Vastleggen in je eigen systeem", "en": "Recording in your own system"},
      "type": "recorded_in_own_system",
      "preset": {"organisation": "$organisation"},
      "one": true,
      "rules": ["R5.5"],
      "questions": [
        {
          "field": "system",
          "ask": {"nl": "In welk systeem van jullie staat deze zaak?", "en": "In which of your systems is this case?"}
        },
        {"field": "reference", "ask": {"nl": "Onder welk kenmerk?", "en": "Under which reference?"}},
        {
          "field": "recorded_in_system_at",
          "ask": {"nl": "Hoe laat is dat vastgelegd?", "en": "At what time was that recorded?"}
        }
      ]
    },
    {
      "id": "handovers",
      "title": {"nl": "Overdragen", "en": "Handing over"},
      "type": "handover",
      "rules": ["R5.6", "R5.7", "R5.9"],
      "add": {
        "ask": {"nl": "Draag je deze zaak over?", "en": "Do you hand over this case?"},
        "again": {"nl": "Draag je aan nog iemand over?", "en": "Do you hand over to somebody else too?"}
      },
      "questions": [
        {"field": "destination", "ask": {"nl": "Aan wie draag je over?", "en": "To whom do you hand over?"}},
        {
          "field": "warm",
          "ask": {"nl": "Was het warm: heb je elkaar gesproken?", "en": "Was it warm: did you speak to each other?"}
        },
        {"field": "received_by", "ask": {"nl": "Wie nam het over?", "en": "Who took it over?"}},
        {"field": "handed_over_at", "ask": {"nl": "Hoe laat was dat?", "en": "At what time was that?"}},
        {
          "field": "received_confirmed_at",
          "ask": {"nl": "Hoe laat is de ontvangst bevestigd?", "en": "At what time was the receipt confirmed?"}
        }
      ]
    },
    {
      "id": "no-longer-acute",
      "title": {"nl": "Niet meer acuut", "en": "No longer acute"},
      "type": "no_longer_acute",
      "preset": {"organisation": "$organisation"},
      "rules": ["R5.2"],
      "add": {
        "ask": {
          "nl": "Is het volgens jouw organisatie niet meer acuut onveilig?",
          "en": "Does your organisation say that it is no longer acutely unsafe?"
        },
        "again": {"nl": "Verklaart je organisatie dat opnieuw?", "en": "Does your organisation declare that again?"},
        "help": {
          "nl": "Zeg dit alleen als iedereen veilig is en je weet waar iedereen is.",
          "en": "Say so only if everyone is safe and you know where everyone is."
        },
        "when": [
          {
            "not": [
              {
                "some": "no_longer_acute",
                "where": [
                  {"field": "organisation", "in": ["$organisation"]},
                  {"not": [{"field": "withdrawn_at", "answered": true}]}
                ]
              }
            ]
          }
        ]
      },
      "questions": [
        {
          "field": "declared_at",
          "ask": {"nl": "Vanaf hoe laat is het niet meer acuut?", "en": "From what time is it no longer acute?"}
        }
      ]
    },
    {
      "id": "evaluation",
      "title": {"nl": "Terugkijken", "en": "Looking back"},
      "type": "evaluation",
      "rules": ["R5.10"],
      "questions": [{"field": "form", "ask": {"nl": "Hoe trokken jullie samen op?", "en": "How did you act together?"}}]
    },
    {
      "id": "own-evaluation",
      "title": {"nl": "Wat hielp en wat ontbrak", "en": "What helped and what was missing"},
      "type": "organisation_evaluation",
      "preset": {"organisation": "$organisation"},
      "one": true,
      "rules": ["R5.10"],
      "questions": [
        {
          "field": "added_value",
          "ask": {"nl": "Hielp het dat jullie samen optrokken?", "en": "Did acting together help?"}
        },
        {
          "field": "useful_info",
          "ask": {"nl": "Welke informatie hielp?", "en": "Which information helped?"},
          "help": {
            "nl": "Typ de cijfers met een komma ertussen, of geen.",
            "en": "Type the numbers with a comma between, or none."
          },
          "none": true
        },
        {
          "field": "missing_info",
          "ask": {"nl": "Welke informatie miste je?", "en": "Which information was missing?"},
          "help": {
            "nl": "Typ de cijfers met een komma ertussen, of geen.",
            "en": "Type the numbers with a comma between, or none."
          },
          "none": true
        },
        {
          "field": "joint_needed_in_hindsight",
          "ask": {"nl": "Was samen gaan achteraf nodig?", "en": "Was going together needed, looking back?"}
        },
        {
          "field": "arrest_in_hindsight",
          "ask": {
            "nl": "Lag een aanhouding achteraf voor de hand?",
            "en": "Was an arrest the obvious choice, looking back?"
          },
          "when": [{"is": "police"}]
        }
      ]
    }
  ]
}

"""#

    static let jsonSchemaCatalogueEnumsSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/catalogue-enums.schema.json",
  "title": "Catalogue enums",
  "description": "The source file with the named lists of codes of one catalogue version.",
  "type": "object",
  "required": [
    "version",
    "enums"
  ],
  "additionalProperties": false,
  "properties": {
    "version": {
      "type": "string"
    },
    "enums": {
      "type": "object",
      "additionalProperties": {
        "type": "object",
        "required": [
          "codes"
        ],
        "properties": {
          "mostCautiousFirst": {
            "const": true
          },
          "withoutUnknown": {
            "const": true
          },
          "codes": {
            "type": "array",
            "minItems": 2,
            "items": {
              "type": "object",
              "required": [
                "code",
                "label"
              ],
              "properties": {
                "code": {
                  "type": "string",
                  "pattern": "^[A-Za-z0-9_]+$"
                },
                "label": {
                  "type": "object",
                  "required": [
                    "nl",
                    "en"
                  ],
                  "properties": {
                    "nl": {
                      "type": "string",
                      "minLength": 1
                    },
                    "en": {
                      "type": "string",
                      "minLength": 1
                    }
                  },
                  "additionalProperties": false
                }
              },
              "additionalProperties": false
            }
          }
        },
        "additionalProperties": false
      }
    }
  }
}

"""#

    static let jsonSchemaCatalogueFieldsSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/catalogue-fields.schema.json",
  "title": "Catalogue fields",
  "description": "A source file with field definitions of one step, or of the envelope.",
  "type": "object",
  "required": [
    "version",
    "fields"
  ],
  "additionalProperties": false,
  "properties": {
    "version": {
      "type": "string"
    },
    "fields": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "type",
          "field",
          "label",
          "value",
          "merge",
          "owner",
          "safetyCritical",
          "step",
          "required"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^(F[0-9]+|D)\\.[0-9]+$"
          },
          "also": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^(F[0-9]+|D)\\.[0-9]+$"
            }
          },
          "type": {
            "type": "string"
          },
          "field": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_]+$"
          },
          "label": {
            "type": "object",
            "required": [
              "nl",
              "en"
            ],
            "properties": {
              "nl": {
                "type": "string",
                "minLength": 1
              },
              "en": {
                "type": "string",
                "minLength": 1
              }
            },
            "additionalProperties": false
          },
          "value": {
            "$ref": "#/$defs/valueKind"
          },
          "merge": {
            "enum": [
              "keepBoth",
              "mostCautious",
              "ownerWins",
              "addWinsSet",
              "appendOnly",
              "derived"
            ]
          },
          "owner": {
            "enum": [
              null,
              "police",
              "vt",
              "system",
              "creator"
            ]
          },
          "caution": {
            "$ref": "#/$defs/caution"
          },
          "writtenOnce": {
            "const": true
          },
          "safetyCritical": {
            "type": "boolean"
          },
          "step": {
            "enum": [
              null,
              1,
              2,
              3,
              4,
              5
            ]
          },
          "required": {
            "type": "array",
            "items": {
              "enum": [
                "creation",
                "step1",
                "step2",
                "step3",
                "step4",
                "step5",
                "departure",
                "closing",
                "always",
                "conditional"
              ]
            },
            "uniqueItems": true
          },
          "requiredWhen": {
            "type": "string",
            "minLength": 1
          }
        },
        "additionalProperties": false,
        "allOf": [
          {
            "if": {
              "properties": {
                "merge": {
                  "const": "mostCautious"
                }
              }
            },
            "then": {
              "required": [
                "caution"
              ]
            },
            "else": {
              "not": {
                "required": [
                  "caution"
                ]
              }
            }
          },
          {
            "if": {
              "properties": {
                "required": {
                  "contains": {
                    "const": "conditional"
                  }
                }
              }
            },
            "then": {
              "required": [
                "requiredWhen"
              ]
            }
          }
        ]
      }
    }
  },
  "$defs": {
    "label": {
      "type": "object",
      "required": [
        "nl",
        "en"
      ],
      "properties": {
        "nl": {
          "type": "string",
          "minLength": 1
        },
        "en": {
          "type": "string",
          "minLength": 1
        }
      },
      "additionalProperties": false
    },
    "typeNames": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Entity types that may be pointed to; empty means any."
    },
    "valueKind": {
      "description": "What a value looks like. In keys of an object a label may stand beside it.",
      "type": "object",
      "required": [
        "kind"
      ],
      "oneOf": [
        {
          "properties": {
            "kind": {
              "enum": [
                "text",
                "boolean",
                "integer",
                "instant",
                "date",
                "dateOrInstant",
                "decimal"
              ]
            },
            "label": {
              "type": "object",
              "required": [
                "nl",
                "en"
              ],
              "properties": {
                "nl": {
                  "type": "string",
                  "minLength": 1
                },
                "en": {
                  "type": "string",
                  "minLength": 1
                }
              },
              "additionalProperties": false
            }
          },
          "additionalProperties": false
        },
        {
          "properties": {
            "kind": {
              "const": "enum"
            },
            "enum": {
              "type": "string",
              "pattern": "^[A-Za-z0-9_]+$"
            },
            "label": {
              "type": "object",
              "required": [
                "nl",
                "en"
              ],
              "properties": {
                "nl": {
                  "type": "string",
                  "minLength": 1
                },
                "en": {
                  "type": "string",
                  "minLength": 1
                }
              },
              "additionalProperties": false
            }
          },
          "required": [
            "enum"
          ],
          "additionalProperties": false
        },
        {
          "properties": {
            "kind": {
              "const": "reference"
            },
            "types": {
              "$ref": "#/$defs/typeNames"
            },
            "label": {
              "type": "object",
              "required": [
                "nl",
                "en"
              ],
              "properties": {
                "nl": {
                  "type": "string",
                  "minLength": 1
                },
                "en": {
                  "type": "string",
                  "minLength": 1
                }
              },
              "additionalProperties": false
            }
          },
          "required": [
            "types"
          ],
          "additionalProperties": false
        },
        {
          "properties": {
            "kind": {
              "const": "set"
            },
            "enum": {
              "type": "string",
              "pattern": "^[A-Za-z0-9_]+$"
            }
          },
          "required": [
            "enum"
          ],
          "additionalProperties": false
        },
        {
          "properties": {
            "kind": {
              "const": "set"
            },
            "types": {
              "$ref": "#/$defs/typeNames"
            }
          },
          "required": [
            "types"
          ],
          "additionalProperties": false
        },
        {
          "properties": {
            "kind": {
              "const": "object"
            },
            "keys": {
              "type": "object",
              "additionalProperties": {
                "$ref": "#/$defs/valueKind"
              }
            },
            "label": {
              "type": "object",
              "required": [
                "nl",
                "en"
              ],
              "properties": {
                "nl": {
                  "type": "string",
                  "minLength": 1
                },
                "en": {
                  "type": "string",
                  "minLength": 1
                }
              },
              "additionalProperties": false
            }
          },
          "required": [
            "keys"
          ],
          "additionalProperties": false
        },
        {
          "properties": {
            "kind": {
              "const": "list"
            },
            "items": {
              "$ref": "#/$defs/valueKind"
            },
            "label": {
              "type": "object",
              "required": [
                "nl",
                "en"
              ],
              "properties": {
                "nl": {
                  "type": "string",
                  "minLength": 1
                },
                "en": {
                  "type": "string",
                  "minLength": 1
                }
              },
              "additionalProperties": false
            }
          },
          "required": [
            "items"
          ],
          "additionalProperties": false
        }
      ]
    },
    "caution": {
      "description": "Most cautious first.",
      "oneOf": [
        {
          "enum": [
            "max",
            "min",
            "earliest",
            "latest"
          ]
        },
        {
          "type": "array",
          "minItems": 2,
          "items": {
            "type": [
              "string",
              "boolean"
            ]
          }
        }
      ]
    }
  }
}

"""#

    static let jsonSchemaCatalogueTypesSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/catalogue-types.schema.json",
  "title": "Catalogue types",
  "description": "The source file with the entity types of one catalogue version.",
  "type": "object",
  "required": [
    "version",
    "types"
  ],
  "additionalProperties": false,
  "properties": {
    "version": {
      "type": "string"
    },
    "types": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "type",
          "many",
          "entry",
          "partition",
          "label",
          "step",
          "rows"
        ],
        "properties": {
          "type": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_]+$"
          },
          "many": {
            "type": "boolean"
          },
          "entry": {
            "type": "boolean"
          },
          "partition": {
            "enum": [
              "shared",
              "own"
            ]
          },
          "label": {
            "type": "object",
            "required": [
              "nl",
              "en"
            ],
            "properties": {
              "nl": {
                "type": "string",
                "minLength": 1
              },
              "en": {
                "type": "string",
                "minLength": 1
              }
            },
            "additionalProperties": false
          },
          "step": {
            "enum": [
              null,
              1,
              2,
              3,
              4,
              5
            ]
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^(F[0-9]+|D)\\.[0-9]+$"
            }
          }
        },
        "additionalProperties": false
      }
    }
  }
}

"""#

    static let jsonSchemaCatalogueSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/catalogue.schema.json",
  "title": "Catalogue",
  "description": "What `samenop catalogue --json` prints: every field with its value kind, merge policy and owner. Readers ignore keys they do not know.",
  "type": "object",
  "required": [
    "version",
    "fields"
  ],
  "properties": {
    "version": {
      "type": "string"
    },
    "fields": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "id",
          "type",
          "many",
          "field",
          "value",
          "merge",
          "owner",
          "caution",
          "partition",
          "safetyCritical",
          "step",
          "required"
        ],
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^(F[0-9]+|D)\\.[0-9]+$"
          },
          "also": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^(F[0-9]+|D)\\.[0-9]+$"
            }
          },
          "type": {
            "type": "string"
          },
          "field": {
            "type": "string",
            "pattern": "^[A-Za-z0-9_]+$"
          },
          "label": {
            "type": "object",
            "required": [
              "nl",
              "en"
            ],
            "properties": {
              "nl": {
                "type": "string",
                "minLength": 1
              },
              "en": {
                "type": "string",
                "minLength": 1
              }
            },
            "additionalProperties": false
          },
          "value": {
            "type": "object",
            "required": [
              "kind"
            ],
            "description": "The value kind, as in the catalogue's source files."
          },
          "merge": {
            "enum": [
              "keepBoth",
              "mostCautious",
              "ownerWins",
              "addWinsSet",
              "appendOnly",
              "derived"
            ]
          },
          "owner": {
            "enum": [
              null,
              "police",
              "vt",
              "system",
              "creator"
            ]
          },
          "caution": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "$ref": "#/$defs/caution"
              }
            ]
          },
          "writtenOnce": {
            "const": true
          },
          "safetyCritical": {
            "type": "boolean"
          },
          "step": {
            "enum": [
              null,
              1,
              2,
              3,
              4,
              5
            ]
          },
          "required": {
            "type": "array",
            "items": {
              "enum": [
                "creation",
                "step1",
                "step2",
                "step3",
                "step4",
                "step5",
                "departure",
                "closing",
                "always",
                "conditional"
              ]
            },
            "uniqueItems": true
          },
          "requiredWhen": {
            "type": "string",
            "minLength": 1
          },
          "many": {
            "type": "boolean",
            "description": "Whether a record may have several entities of the type."
          },
          "partition": {
            "enum": [
              "shared",
              "own"
            ],
            "description": "Where entities of the type go unless the writer chooses: to all participants, or to the writer's own part."
          }
        },
        "additionalProperties": true
      }
    }
  },
  "$defs": {
    "caution": {
      "description": "Most cautious first.",
      "oneOf": [
        {
          "enum": [
            "max",
            "min",
            "earliest",
            "latest"
          ]
        },
        {
          "type": "array",
          "minItems": 2,
          "items": {
            "type": [
              "string",
              "boolean"
            ]
          }
        }
      ]
    }
  }
}

"""#

    static let jsonSchemaMaterialisedRecordSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/materialised-record.schema.json",
  "title": "Materialised record",
  "description": "A record as every replica works it out from the same operations. Holds nothing that changes by itself, so equal sets of operations give equal bytes.",
  "type": "object",
  "required": [
    "record",
    "catalogue",
    "digest",
    "entities"
  ],
  "additionalProperties": false,
  "properties": {
    "record": {
      "type": "string"
    },
    "catalogue": {
      "type": "string",
      "description": "Catalogue version it was worked out with; digests compare within one version only."
    },
    "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "SHA-256 of the canonical JSON of the entities."
    },
    "entities": {
      "type": "array",
      "description": "Sorted by type, then id.",
      "items": {
        "type": "object",
        "required": [
          "type",
          "id",
          "presence",
          "removal",
          "fields"
        ],
        "properties": {
          "type": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "presence": {
            "enum": [
              "present",
              "removed"
            ]
          },
          "removal": {
            "oneOf": [
              {
                "type": "null"
              },
              {
                "type": "object",
                "required": [
                  "state",
                  "operation"
                ],
                "properties": {
                  "state": {
                    "enum": [
                      "effective",
                      "proposed"
                    ]
                  },
                  "operation": {
                    "$ref": "#/$defs/operationId"
                  }
                },
                "additionalProperties": false
              }
            ]
          },
          "fields": {
            "type": "object",
            "additionalProperties": {
              "$ref": "#/$defs/field"
            }
          }
        },
        "additionalProperties": false
      }
    }
  },
  "$defs": {
    "value": {
      "description": "A value: a string, a boolean, a whole number that any reader keeps exactly, null, or a list or object of these.",
      "anyOf": [
        {
          "type": [
            "string",
            "boolean",
            "null"
          ]
        },
        {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/value"
          }
        },
        {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/value"
          }
        }
      ]
    },
    "operationId": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}:[1-9][0-9]*$"
    },
    "heads": {
      "type": "array",
      "items": {
        "type": "object",
        "required": [
          "operation",
          "value"
        ],
        "properties": {
          "operation": {
            "$ref": "#/$defs/operationId"
          },
          "value": {
            "$ref": "#/$defs/value"
          }
        },
        "additionalProperties": false
      }
    },
    "field": {
      "type": "object",
      "required": [
        "state",
        "value",
        "candidates",
        "remarks"
      ],
      "properties": {
        "state": {
          "enum": [
            "settled",
            "provisional",
            "conflict",
            "remarked"
          ],
          "description": "settled: no difference; provisional: the owner has not spoken yet; conflict: somebody has to choose; remarked: the owner's value stands and others said something else."
        },
        "value": {
          "$ref": "#/$defs/value"
        },
        "candidates": {
          "$ref": "#/$defs/heads"
        },
        "remarks": {
          "$ref": "#/$defs/heads"
        }
      },
      "additionalProperties": false
    }
  }
}

"""#

    static let jsonSchemaOperationSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/operation.schema.json",
  "title": "Operation",
  "description": "One edit: signed, never changed afterwards, about exactly one entity. The header says who is answerable for what; the content holds the words and may be erased without breaking the chain.",
  "type": "object",
  "required": [
    "header",
    "content",
    "signature"
  ],
  "additionalProperties": false,
  "properties": {
    "header": {
      "$ref": "#/$defs/header"
    },
    "content": {
      "description": "What was said. Null when it was erased by law or has not arrived yet.",
      "oneOf": [
        {
          "type": "null"
        },
        {
          "$ref": "#/$defs/content"
        }
      ]
    },
    "signature": {
      "description": "Ed25519 signature in base64url. Null only in conformance vectors.",
      "oneOf": [
        {
          "type": "null"
        },
        {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{86}$"
        }
      ]
    }
  },
  "allOf": [
    {
      "if": {
        "properties": {
          "header": {
            "properties": {
              "action": {
                "enum": [
                  "remove",
                  "restore"
                ]
              }
            }
          },
          "content": {
            "type": "object"
          }
        }
      },
      "then": {
        "properties": {
          "content": {
            "properties": {
              "values": {
                "maxProperties": 0
              },
              "reason": {
                "type": "string",
                "minLength": 1
              }
            }
          }
        }
      },
      "else": {
        "properties": {
          "content": {
            "if": {
              "type": "object"
            },
            "then": {
              "properties": {
                "values": {
                  "minProperties": 1
                }
              }
            }
          }
        }
      }
    }
  ],
  "$defs": {
    "value": {
      "description": "A value: a string, a boolean, a whole number that any reader keeps exactly, null, or a list or object of these.",
      "anyOf": [
        {
          "type": [
            "string",
            "boolean",
            "null"
          ]
        },
        {
          "type": "integer",
          "minimum": -9007199254740991,
          "maximum": 9007199254740991
        },
        {
          "type": "array",
          "items": {
            "$ref": "#/$defs/value"
          }
        },
        {
          "type": "object",
          "additionalProperties": {
            "$ref": "#/$defs/value"
          }
        }
      ]
    },
    "uuid": {
      "type": "string",
      "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
      "description": "UUID version 8 made from the creating operation."
    },
    "name": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*$",
      "maxLength": 128
    },
    "fieldName": {
      "type": "string",
      "pattern": "^[a-z][a-z0-9_]*(\\[[A-Za-z0-9_-]+\\])?$",
      "maxLength": 256,
      "description": "A field, or one element of a set as field[element]."
    },
    "citation": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}:[1-9][0-9]*@[0-9a-f]{32}$",
      "description": "An operation and the first half of its header digest."
    },
    "citations": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/citation"
      },
      "maxItems": 4096
    },
    "header": {
      "type": "object",
      "required": [
        "format",
        "catalogue",
        "record",
        "replica",
        "sequence",
        "previous",
        "entity",
        "action",
        "partition",
        "wpgClass",
        "clock",
        "author",
        "contentDigest"
      ],
      "properties": {
        "format": {
          "const": 1,
          "description": "Version of this form."
        },
        "catalogue": {
          "type": "string",
          "minLength": 1,
          "description": "Catalogue version the author worked with."
        },
        "record": {
          "$ref": "#/$defs/uuid"
        },
        "replica": {
          "type": "string",
          "pattern": "^[a-z2-7]{26}$",
          "description": "The laptop's id, made from its public key."
        },
        "sequence": {
          "type": "integer",
          "minimum": 1,
          "maximum": 9007199254740991,
          "description": "Counts this replica's operations, without gaps."
        },
        "previous": {
          "description": "Header digest of this replica's operation before this one.",
          "oneOf": [
            {
              "type": "null"
            },
            {
              "type": "string",
              "pattern": "^[0-9a-f]{64}$"
            }
          ]
        },
        "entity": {
          "type": "object",
          "required": [
            "type",
            "id"
          ],
          "properties": {
            "type": {
              "$ref": "#/$defs/name"
            },
            "id": {
              "anyOf": [
                {
                  "$ref": "#/$defs/uuid"
                },
                {
                  "$ref": "#/$defs/name"
                }
              ],
              "description": "Its own id, or the type's name where a record has one of the type."
            }
          },
          "additionalProperties": false
        },
        "action": {
          "enum": [
            "set",
            "remove",
            "restore"
          ]
        },
        "partition": {
          "enum": [
            "shared",
            "police_only",
            "vt_only"
          ],
          "description": "Who may see the entity; chosen when it is created."
        },
        "wpgClass": {
          "enum": [
            "none",
            "art8",
            "art9_via_om"
          ],
          "description": "Class of police data; chosen when the entity is created."
        },
        "clock": {
          "type": "string",
          "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z-[0-9a-f]{4}$",
          "description": "Hybrid clock: for the order of display only."
        },
        "author": {
          "type": "object",
          "required": [
            "id",
            "organisation",
            "role",
            "unit"
          ],
          "properties": {
            "id": {
              "type": "string",
              "minLength": 1,
              "description": "Pseudonym of the member of staff."
            },
            "organisation": {
              "enum": [
                "police",
                "vt",
                "crisis_service",
                "system"
              ]
            },
            "role": {
              "$ref": "#/$defs/name"
            },
            "unit": {
              "type": "string",
              "minLength": 1
            },
            "actingFor": {
              "const": "vt",
              "description": "Present when a crisis service stands in with a mandate."
            }
          },
          "additionalProperties": false
        },
        "contentDigest": {
          "type": "string",
          "pattern": "^[0-9a-f]{64}$"
        },
        "fields": {
          "type": "object",
          "description": "For each field written, the values it replaces.",
          "minProperties": 1,
          "maxProperties": 256,
          "propertyNames": {
            "$ref": "#/$defs/fieldName"
          },
          "additionalProperties": {
            "$ref": "#/$defs/citations"
          }
        },
        "saw": {
          "$ref": "#/$defs/citations",
          "description": "What a removal had seen, or the removals that a restore undoes."
        }
      },
      "additionalProperties": false,
      "oneOf": [
        {
          "properties": {
            "action": {
              "const": "set"
            }
          },
          "required": [
            "fields"
          ],
          "not": {
            "required": [
              "saw"
            ]
          }
        },
        {
          "properties": {
            "action": {
              "enum": [
                "remove",
                "restore"
              ]
            }
          },
          "required": [
            "saw"
          ],
          "not": {
            "required": [
              "fields"
            ]
          }
        }
      ]
    },
    "content": {
      "type": "object",
      "required": [
        "salt",
        "values",
        "occurredAt",
        "reason"
      ],
      "properties": {
        "salt": {
          "type": "string",
          "pattern": "^[A-Za-z0-9_-]{22}$",
          "description": "Sixteen random bytes in base64url, so that a digest gives nothing away."
        },
        "values": {
          "type": "object",
          "maxProperties": 256,
          "propertyNames": {
            "$ref": "#/$defs/fieldName"
          },
          "additionalProperties": {
            "$ref": "#/$defs/value"
          },
          "description": "The same keys as the header's fields; empty for a removal or restore."
        },
        "occurredAt": {
          "description": "When it happened, as far as known.",
          "oneOf": [
            {
              "type": "null"
            },
            {
              "type": "object",
              "required": [
                "instant",
                "precision"
              ],
              "properties": {
                "instant": {
                  "oneOf": [
                    {
                      "type": "null"
                    },
                    {
                      "type": "string",
                      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?(Z|[+-][0-9]{2}:[0-9]{2})$"
                    }
                  ]
                },
                "precision": {
                  "enum": [
                    "exact",
                    "about",
                    "date_only",
                    "unknown"
                  ]
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "reason": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 65536
        }
      },
      "additionalProperties": false
    }
  }
}

"""#

    static let jsonSchemaRegionProfileSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/region-profile.schema.json",
  "title": "Region profile",
  "description": "What differs per region, as data: who takes part, when they can be reached, and the numbers of the reminders. A record keeps the version it was begun with.",
  "type": "object",
  "required": [
    "id",
    "version",
    "label",
    "keys"
  ],
  "additionalProperties": false,
  "properties": {
    "id": {
      "type": "string",
      "pattern": "^[a-z0-9-]+$"
    },
    "version": {
      "type": "integer",
      "minimum": 1
    },
    "label": {
      "type": "object",
      "required": [
        "nl",
        "en"
      ],
      "properties": {
        "nl": {
          "type": "string",
          "minLength": 1
        },
        "en": {
          "type": "string",
          "minLength": 1
        }
      },
      "additionalProperties": false
    },
    "keys": {
      "type": "object",
      "properties": {
        "time_zone": {
          "type": "string"
        },
        "partners": {
          "type": "array",
          "items": {
            "enum": [
              "police",
              "vt",
              "om",
              "rvdk",
              "probation",
              "crisis_service",
              "wijkteam",
              "shelter",
              "mdck"
            ]
          },
          "uniqueItems": true
        },
        "area": {
          "type": "object",
          "required": [
            "base_teams",
            "municipalities"
          ],
          "properties": {
            "base_teams": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "municipalities": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          },
          "additionalProperties": false
        },
        "police_units": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "vt_orgs": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "joint_hours": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "weekdays": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 7
                },
                "description": "1 is Monday."
              },
              "from": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "to": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "mode": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "vt_phone_hours": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "weekdays": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 7
                },
                "description": "1 is Monday."
              },
              "from": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "to": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "mode": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "vt_onsite_hours": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "weekdays": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 7
                },
                "description": "1 is Monday."
              },
              "from": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "to": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "mode": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "office_hours": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "from",
              "to"
            ],
            "properties": {
              "weekdays": {
                "type": "array",
                "items": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 7
                },
                "description": "1 is Monday."
              },
              "from": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "to": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "mode": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "public_holidays": {
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          }
        },
        "vt_onsite_from": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "from",
              "to",
              "place"
            ],
            "properties": {
              "from": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "to": {
                "type": "string",
                "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
              },
              "place": {
                "enum": [
                  "office",
                  "station",
                  "home_duty"
                ]
              }
            },
            "additionalProperties": false
          }
        },
        "vt_team_size_on_site": {
          "type": "integer",
          "minimum": 1
        },
        "crisis_service": {
          "description": "The word none, or how the crisis service stands in.",
          "oneOf": [
            {
              "const": "none"
            },
            {
              "type": "object",
              "required": [
                "substitutes_vt"
              ],
              "properties": {
                "function": {
                  "type": "string"
                },
                "hours": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "from",
                      "to"
                    ],
                    "properties": {
                      "weekdays": {
                        "type": "array",
                        "items": {
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 7
                        },
                        "description": "1 is Monday."
                      },
                      "from": {
                        "type": "string",
                        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                      },
                      "to": {
                        "type": "string",
                        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                      },
                      "mode": {
                        "type": "string"
                      }
                    },
                    "additionalProperties": false
                  }
                },
                "substitutes_vt": {
                  "enum": [
                    "always",
                    "outside_office_hours",
                    "never"
                  ]
                },
                "mandate_request_vt_info": {
                  "type": "boolean"
                },
                "mandate_first_assessment": {
                  "type": "boolean"
                },
                "target_ages": {
                  "type": "object",
                  "required": [],
                  "properties": {
                    "min": {
                      "type": "integer"
                    },
                    "max": {
                      "type": "integer"
                    }
                  },
                  "additionalProperties": false
                },
                "target_problems": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "adult_exception": {
                  "type": "string"
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "video_call": {
          "type": "boolean"
        },
        "video_call_tool_class": {
          "type": "string"
        },
        "interview_at_station": {
          "type": "boolean"
        },
        "behavioural_scientist_required": {
          "type": "boolean"
        },
        "confidential_doctor_on_call": {
          "type": "boolean"
        },
        "joint_assessment": {
          "type": "boolean"
        },
        "police_stays_until_safe": {
          "type": "boolean"
        },
        "call_vt_when": {
          "enum": [
            "acute_only",
            "all_dv"
          ]
        },
        "follow_up": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "zsm_until": {
          "type": "string",
          "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
        },
        "om_route_after_hours": {
          "type": "string"
        },
        "probation_route_after_hours": {
          "type": "string"
        },
        "rvdk_after_hours": {
          "enum": [
            "urgent_ots_uhp_only"
          ]
        },
        "actieoverleg": {
          "type": "object",
          "required": [
            "exists"
          ],
          "properties": {
            "exists": {
              "type": "boolean"
            },
            "weekday": {
              "type": [
                "integer",
                "null"
              ],
              "minimum": 1,
              "maximum": 7
            },
            "alias": {
              "type": [
                "string",
                "null"
              ]
            },
            "members": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "sash_high_policy": {
              "enum": [
                null,
                "all_high",
                "per_case"
              ]
            }
          },
          "additionalProperties": false
        },
        "zsm_members": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "zvh_members": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "vt_at_zsm": {
          "enum": [
            "yes",
            "remote",
            "no"
          ]
        },
        "zvh": {
          "type": "boolean"
        },
        "mda_plus": {
          "type": "boolean"
        },
        "consult_hours_dv": {
          "type": "boolean"
        },
        "combi_hearing": {
          "type": "boolean"
        },
        "victim_device_pilot": {
          "type": "boolean"
        },
        "mdck": {
          "type": "boolean"
        },
        "mdck_function": {
          "type": "string"
        },
        "aware_manager": {
          "enum": [
            "vt",
            "local_care_provider"
          ]
        },
        "case_coordinator_min_per_bt": {
          "type": "integer",
          "minimum": 0
        },
        "coordinator_and_handler_same": {
          "type": "boolean"
        },
        "sash_query_reader_role": {
          "type": "string"
        },
        "specialist_title": {
          "type": "string"
        },
        "triage_day_kind": {
          "enum": [
            "calendar",
            "working"
          ]
        },
        "expiry_lead_days": {
          "type": "array",
          "items": {
            "type": "integer",
            "minimum": 0
          }
        },
        "legal_ground_version": {
          "type": "string"
        },
        "wmo_om_3ro_ok": {
          "type": "boolean"
        },
        "records_system": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "partner_leads": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "next_evaluation_at": {
          "type": "string"
        },
        "next_step_criteria": {
          "type": "string"
        },
        "escalation_line": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "level",
              "role"
            ],
            "properties": {
              "level": {
                "type": "string"
              },
              "role": {
                "type": "string"
              }
            },
            "additionalProperties": false
          }
        },
        "colocation_checklist": {
          "type": "object"
        },
        "vt_workspace": {
          "enum": [
            "shared_room",
            "separate_room",
            "none"
          ]
        }
      },
      "patternProperties": {
        "_(min|h|days|m)$": {
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0
            },
            {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": 0
              }
            }
          ]
        }
      },
      "additionalProperties": false
    }
  }
}

"""#

    static let jsonSchemaReportSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/report.schema.json",
  "title": "Handover report",
  "description": "A handover report for programs. Written as canonical JSON (RFC 8785). All words for people are in one language; rows that show a stored value name it in source.",
  "type": "object",
  "required": ["format", "status", "statusNotice", "language", "title", "record", "recordName", "recipient", "purpose", "madeAt", "madeBy", "organisation", "appVersion", "sections", "provenance", "reportDigest"],
  "additionalProperties": false,
  "properties": {
    "format": {"const": "samenop-report-1"},
    "status": {"$ref": "#/$defs/status"},
    "statusNotice": {"type": "string", "description": "The sentence that must stand on every page of any form made from this."},
    "language": {"enum": ["nl", "en"]},
    "title": {"type": "string"},
    "record": {"$ref": "#/$defs/uuid"},
    "recordName": {"type": "string"},
    "recipient": {"type": "string", "pattern": "^[a-z_]+$"},
    "purpose": {"type": "string"},
    "madeAt": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{3})?Z$", "description": "The only member, besides the digest and section 1, that differs between two reports of the same data."},
    "madeBy": {"type": "string", "description": "Pseudonym."},
    "organisation": {"type": "string", "description": "Code of the organisation of who made it."},
    "appVersion": {"type": "string"},
    "sections": {"type": "array", "minItems": 27, "maxItems": 27, "items": {"$ref": "#/$defs/section"}},
    "provenance": {"$ref": "#/$defs/provenance"},
    "reportDigest": {"$ref": "#/$defs/digest", "description": "SHA-256 of the canonical JSON of this object without this member."}
  },
  "$defs": {
    "status": {"enum": ["interim"]},
    "digest": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    "uuid": {"type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"},
    "operation": {"type": "string", "pattern": "^[a-z2-7]{26}:[1-9][0-9]*$"},
    "section": {
      "type": "object",
      "required": ["number", "key", "heading", "status", "blocks"],
      "additionalProperties": false,
      "properties": {
        "number": {"type": "integer", "minimum": 1, "maximum": 27},
        "key": {"type": "string", "pattern": "^[a-z_]+$"},
        "heading": {"type": "string"},
        "status": {"$ref": "#/$defs/status"},
        "blocks": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/block"}}
      }
    },
    "block": {
      "oneOf": [
        {
          "type": "object", "required": ["kind", "text"], "additionalProperties": false,
          "properties": {"kind": {"enum": ["heading", "paragraph", "notice"]}, "text": {"type": "string"}}
        },
        {
          "type": "object", "required": ["kind", "items"], "additionalProperties": false,
          "properties": {"kind": {"const": "list"}, "items": {"$ref": "#/$defs/texts"}}
        },
        {
          "type": "object", "required": ["kind", "facts"], "additionalProperties": false,
          "properties": {
            "kind": {"const": "facts"},
            "facts": {
              "type": "array",
              "items": {
                "type": "object", "required": ["label", "value"], "additionalProperties": false,
                "properties": {"label": {"type": "string"}, "value": {"type": "string"}}
              }
            }
          }
        },
        {
          "type": "object", "required": ["kind", "caption", "headers", "rows"], "additionalProperties": false,
          "properties": {
            "kind": {"const": "table"},
            "caption": {"type": "string"},
            "headers": {"$ref": "#/$defs/texts"},
            "rows": {"type": "array", "items": {"$ref": "#/$defs/row"}}
          }
        }
      ]
    },
    "texts": {"type": "array", "items": {"type": "string"}},
    "row": {
      "type": "object", "required": ["cells", "source"], "additionalProperties": false,
      "properties": {
        "cells": {"$ref": "#/$defs/texts"},
        "source": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/source"}]}
      }
    },
    "source": {
      "description": "The stored value that a row shows.",
      "type": "object",
      "required": ["type", "id", "field", "operation", "value", "state", "confirmed"],
      "additionalProperties": false,
      "properties": {
        "type": {"type": "string"},
        "id": {"type": "string"},
        "field": {"type": "string", "description": "With its element in brackets where it is one of a set."},
        "operation": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/operation"}], "description": "Null for a value that was not accepted."},
        "value": {"description": "As stored; {\"erased\": true} and {\"missing\": true} stand for content that cannot be read."},
        "state": {"enum": ["settled", "provisional", "conflict", "remarked", "remark", "not_accepted"]},
        "confirmed": {"type": "boolean", "description": "Whether the service accepted the operation."}
      }
    },
    "provenance": {
      "type": "object",
      "required": ["catalogue", "operationCount", "recordDigest", "headerDigests", "digest"],
      "additionalProperties": false,
      "properties": {
        "catalogue": {"type": "string"},
        "operationCount": {"type": "integer", "minimum": 0},
        "recordDigest": {"$ref": "#/$defs/digest"},
        "headerDigests": {
          "type": "array",
          "items": {
            "type": "object", "required": ["operation", "headerDigest"], "additionalProperties": false,
            "properties": {"operation": {"$ref": "#/$defs/operation"}, "headerDigest": {"$ref": "#/$defs/digest"}}
          }
        },
        "digest": {"$ref": "#/$defs/digest", "description": "SHA-256 of the canonical JSON of headerDigests."}
      }
    }
  }
}

"""#

    static let namesJson: String = #"""
{
  "words": [
    "aalscholver", "abeel", "acacia", "agaat", "akker", "albast", "avondrood", "barnsteen",
    "basalt", "beek", "bergkristal", "berk", "beuk", "boomklever", "bries", "buizerd",
    "ceder", "cipres", "dauw", "den", "dolomiet", "dooi", "duin", "eik",
    "esdoorn", "fazant", "fuut", "goudhaan", "goudvink", "graniet", "grind", "grutto",
    "hardsteen", "hazelaar", "herfst", "heuvel", "hulst", "ijsvogel", "ijzel", "jaspis",
    "kalksteen", "karekiet", "kastanje", "kei", "kievit", "kiezel", "klaver", "klei",
    "kluut", "kornoelje", "krijt", "kwarts", "kwikstaart", "lariks", "leem", "leeuwerik",
    "leisteen", "lente", "lepelaar", "lijster", "lijsterbes", "maan", "magnolia", "marmer",
    "meerkoet", "mees", "meeuw", "meidoorn", "mergel", "mist", "morgenrood", "mos",
    "motregen", "nachtegaal", "nevel", "oever", "olijf", "ooievaar", "passaat", "patrijs",
    "plataan", "plevier", "populier", "puimsteen", "putter", "regen", "regenboog", "reiger",
    "riet", "rietgors", "rijp", "saffier", "schemer", "sijs", "smaragd", "sneeuw",
    "spar", "specht", "spreeuw", "stapelwolk", "stern", "taxus", "topaas", "torenvalk",
    "tureluur", "turf", "varen", "vijver", "vink", "vlier", "walnoot", "waterhoen",
    "weide", "wielewaal", "wilg", "wind", "windstilte", "winter", "wolk", "wulp",
    "zand", "zandsteen", "zeewind", "zilverspar", "zomer", "zon", "zwaan", "zwaluw"
  ]
}

"""#

    static let openapiJson: String = #"""
{
 "openapi": "3.1.0",
 "info": {
  "title": "Samen Op: sync service",
  "version": "1.0.0",
  "description": "Laptops hand in signed operations and take their unit's feed. Every call may be repeated; repeating one changes nothing. Unknown members of answers are to be ignored.",
  "license": {
   "name": "see LICENSE in the repository"
  }
 },
 "servers": [
  {
   "url": "/"
  }
 ],
 "paths": {
  "/v1/replicas": {
   "post": {
    "operationId": "enrol",
    "summary": "Join with a one-time code. The same key with the same code gets the same answer again; a key that has handed in nothing yet may join again with another code.",
    "responses": {
     "201": {
      "description": "Joined.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EnrolmentAnswer"
        }
       }
      }
     },
     "400": {
      "description": "Code `malformed`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "403": {
      "description": "Code `code-invalid` or `practice-mismatch`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "409": {
      "description": "Code `already-enrolled`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "413": {
      "description": "Code `too-large`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "Code `unavailable`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/EnrolmentRequest"
       }
      }
     }
    },
    "security": []
   }
  },
  "/v1/session-nonces": {
   "post": {
    "operationId": "sessionNonce",
    "summary": "Ask for something fresh to sign; it works once, for two minutes.",
    "responses": {
     "201": {
      "description": "A nonce.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SessionNonce"
        }
       }
      }
     },
     "429": {
      "description": "Code `too-many`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "Code `unavailable`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "security": []
   }
  },
  "/v1/sessions": {
   "post": {
    "operationId": "openSession",
    "summary": "Prove to hold the replica's key. The token lasts at most 15 minutes.",
    "responses": {
     "201": {
      "description": "A session.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SessionAnswer"
        }
       }
      }
     },
     "400": {
      "description": "Code `malformed`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "401": {
      "description": "Code `nonce-invalid` or `unknown-replica` or `bad-signature`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "413": {
      "description": "Code `too-large`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "Code `unavailable`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SessionRequest"
       }
      }
     }
    },
    "security": []
   }
  },
  "/v1/synchronisations": {
   "post": {
    "operationId": "synchronise",
    "summary": "Hand in operations and take a page of the feed. Each operation gets a verdict of its own; a bad one never spoils the others.",
    "responses": {
     "200": {
      "description": "Verdicts in the order of the operations, and entries after the cursor.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SyncAnswer"
        }
       }
      }
     },
     "400": {
      "description": "Code `malformed` or `protocol-unsupported`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "401": {
      "description": "Code `unauthorised` or `unknown-replica`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "409": {
      "description": "Code `epoch-changed` or `feed-mismatch`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "413": {
      "description": "Code `too-large`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     },
     "503": {
      "description": "Code `unavailable`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SyncRequest"
       }
      }
     }
    },
    "security": [
     {
      "session": []
     }
    ]
   }
  },
  "/v1/catalogues/{version}": {
   "get": {
    "operationId": "catalogue",
    "summary": "The definitions of a catalogue version.",
    "responses": {
     "200": {
      "description": "The files of the version.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "version": {
           "type": "string"
          },
          "files": {
           "type": "object",
           "description": "Each file of the version by its name."
          }
         },
         "required": [
          "files",
          "version"
         ]
        }
       }
      }
     },
     "404": {
      "description": "Code `not-found`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "security": [],
    "parameters": [
     {
      "name": "version",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/v1/region-profiles/{id}": {
   "get": {
    "operationId": "regionProfile",
    "summary": "A region profile that comes with the service.",
    "responses": {
     "200": {
      "description": "The profile.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegionProfile"
        }
       }
      }
     },
     "404": {
      "description": "Code `not-found`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "security": [],
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "schema": {
       "type": "string"
      }
     }
    ]
   }
  },
  "/v1/openapi.json": {
   "get": {
    "operationId": "openAPI",
    "summary": "This document.",
    "responses": {
     "200": {
      "description": "This document.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object"
        }
       }
      }
     }
    },
    "security": []
   }
  },
  "/health/live": {
   "get": {
    "operationId": "live",
    "summary": "Whether the process answers.",
    "responses": {
     "200": {
      "description": "It does.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "status": {
           "const": "live"
          }
         },
         "required": [
          "status"
         ]
        }
       }
      }
     }
    },
    "security": []
   }
  },
  "/health/ready": {
   "get": {
    "operationId": "ready",
    "summary": "Whether the storage answers too.",
    "responses": {
     "200": {
      "description": "It does.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "object",
         "properties": {
          "status": {
           "const": "ready"
          }
         },
         "required": [
          "status"
         ]
        }
       }
      }
     },
     "503": {
      "description": "Code `unavailable`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/problem+json": {
        "schema": {
         "$ref": "#/components/schemas/Problem"
        }
       }
      }
     }
    },
    "security": []
   }
  }
 },
 "components": {
  "headers": {
   "apiVersion": {
    "description": "The full version of this interface.",
    "schema": {
     "type": "string"
    }
   }
  },
  "securitySchemes": {
   "session": {
    "type": "http",
    "scheme": "bearer",
    "bearerFormat": "JWT"
   }
  },
  "schemas": {
   "Problem": {
    "type": "object",
    "properties": {
     "type": {
      "type": "string"
     },
     "title": {
      "type": "string"
     },
     "status": {
      "type": "integer"
     },
     "detail": {
      "type": "string"
     },
     "code": {
      "type": "string",
      "enum": [
       "malformed",
       "too-large",
       "unauthorised",
       "nonce-invalid",
       "bad-signature",
       "unknown-replica",
       "revoked",
       "code-invalid",
       "already-enrolled",
       "practice-mismatch",
       "epoch-changed",
       "feed-mismatch",
       "protocol-unsupported",
       "not-found",
       "method-not-allowed",
       "too-many",
       "unavailable",
       "unreachable"
      ]
     },
     "errors": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string"
        },
        "detail": {
         "type": "string"
        }
       },
       "required": [
        "code",
        "detail"
       ]
      },
      "description": "Everything that is wrong with the request, each with the code of the whole."
     }
    },
    "required": [
     "code",
     "detail",
     "errors",
     "status",
     "title",
     "type"
    ],
    "description": "RFC 9457. Never holds a value of a record."
   },
   "EnrolmentRequest": {
    "type": "object",
    "properties": {
     "code": {
      "type": "string",
      "description": "Case, spaces and dashes don't count."
     },
     "publicKey": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$",
      "description": "Ed25519, 32 bytes, base64url."
     },
     "author": {
      "type": "string",
      "description": "Pseudonymous staff id.",
      "pattern": "^[!-~]{1,200}$"
     },
     "appVersion": {
      "type": "string"
     },
     "practice": {
      "type": [
       "boolean",
       "null"
      ],
      "description": "Null takes the kind of the service."
     },
     "organisation": {
      "type": [
       "string",
       "null"
      ],
      "description": "The organisation that the store is for. When it is not the code's, the call is refused with `code-invalid` and the code stays unused."
     },
     "unit": {
      "type": [
       "string",
       "null"
      ],
      "description": "The unit that the store is for. When it is not the code's, the call is refused with `code-invalid` and the code stays unused."
     },
     "role": {
      "type": [
       "string",
       "null"
      ],
      "description": "The role that the store is for. When it is not the code's, the call is refused with `code-invalid` and the code stays unused."
     }
    },
    "required": [
     "code",
     "publicKey",
     "author"
    ]
   },
   "Certificate": {
    "type": "object",
    "properties": {
     "certificate": {
      "type": "object",
      "properties": {
       "replica": {
        "type": "string",
        "pattern": "^[a-z2-7]{26}$"
       },
       "key": {
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]*$"
       },
       "organisation": {
        "type": "string"
       },
       "unit": {
        "type": "string"
       },
       "role": {
        "type": "string"
       },
       "author": {
        "type": "string"
       },
       "issuedAt": {
        "type": "string",
        "format": "date-time"
       },
       "serviceKey": {
        "type": "string",
        "pattern": "^[A-Za-z0-9_-]*$"
       }
      },
      "required": [
       "author",
       "issuedAt",
       "key",
       "organisation",
       "replica",
       "role",
       "serviceKey",
       "unit"
      ]
     },
     "signature": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     }
    },
    "required": [
     "certificate",
     "signature"
    ]
   },
   "EnrolmentAnswer": {
    "type": "object",
    "properties": {
     "replica": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}$"
     },
     "certificate": {
      "$ref": "#/components/schemas/Certificate"
     },
     "serviceKey": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     },
     "service": {
      "type": "string"
     },
     "unit": {
      "type": "string"
     },
     "role": {
      "type": "string"
     },
     "regionProfile": {
      "$ref": "#/components/schemas/RegionProfile"
     },
     "catalogue": {
      "type": "string"
     },
     "epoch": {
      "type": "integer",
      "minimum": 0
     }
    },
    "required": [
     "catalogue",
     "certificate",
     "epoch",
     "regionProfile",
     "replica",
     "role",
     "service",
     "serviceKey",
     "unit"
    ]
   },
   "RegionProfile": {
    "type": "object",
    "properties": {
     "id": {
      "type": "string"
     },
     "version": {
      "type": "integer",
      "minimum": 0
     },
     "label": {
      "type": "object"
     },
     "keys": {
      "type": "object"
     }
    },
    "required": [
     "id",
     "keys",
     "label",
     "version"
    ]
   },
   "SessionNonce": {
    "type": "object",
    "properties": {
     "nonce": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     },
     "expiresAt": {
      "type": "string",
      "format": "date-time"
     }
    },
    "required": [
     "expiresAt",
     "nonce"
    ]
   },
   "SessionRequest": {
    "type": "object",
    "properties": {
     "replica": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}$"
     },
     "nonce": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     },
     "signature": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$",
      "description": "Over `samenop-session-1`, a zero byte and the canonical `{\"nonce\",\"replica\"}`."
     }
    },
    "required": [
     "nonce",
     "replica",
     "signature"
    ]
   },
   "ChainHead": {
    "type": "object",
    "properties": {
     "sequence": {
      "type": "integer",
      "minimum": 0
     },
     "digest": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^[0-9a-f]{64}$"
     }
    },
    "required": [
     "digest",
     "sequence"
    ],
    "description": "The end of the own chain; the digest is null before the first operation, or where only a successor can tell it."
   },
   "SessionAnswer": {
    "type": "object",
    "properties": {
     "token": {
      "type": "string"
     },
     "expiresAt": {
      "type": "string",
      "format": "date-time"
     },
     "ownChain": {
      "$ref": "#/components/schemas/ChainHead"
     }
    },
    "required": [
     "expiresAt",
     "ownChain",
     "token"
    ]
   },
   "SyncRequest": {
    "type": "object",
    "properties": {
     "protocol": {
      "const": "1.0"
     },
     "epoch": {
      "type": "integer",
      "minimum": 0
     },
     "cursor": {
      "type": "integer",
      "minimum": 0
     },
     "feedDigest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     },
     "limit": {
      "type": "integer",
      "minimum": 0,
      "maximum": 1000
     },
     "operations": {
      "type": "array",
      "maxItems": 1000,
      "description": "At most 4 MiB together. Anything may stand here: what is no operation is refused alone.",
      "items": {}
     }
    },
    "required": [
     "protocol",
     "epoch",
     "cursor",
     "feedDigest"
    ]
   },
   "Verdict": {
    "type": "string",
    "enum": [
     "accepted",
     "duplicate",
     "held",
     "quarantined",
     "refused"
    ]
   },
   "ValidityCode": {
    "type": "string",
    "enum": [
     "malformed",
     "unsupported-format",
     "digest-mismatch",
     "unknown-replica",
     "bad-signature",
     "author-mismatch",
     "chain-gap",
     "chain-fork",
     "unknown-entity",
     "unknown-catalogue",
     "unknown-field",
     "wrong-type",
     "not-writable",
     "partition-mismatch",
     "not-removable",
     "reason-missing",
     "not-permitted"
    ]
   },
   "VerdictReceipt": {
    "type": "object",
    "properties": {
     "operation": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^[a-z2-7]{26}:[1-9][0-9]*$"
     },
     "headerDigest": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^[0-9a-f]{64}$"
     },
     "verdict": {
      "$ref": "#/components/schemas/Verdict"
     },
     "code": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/ValidityCode"
       },
       {
        "type": "null"
       }
      ]
     },
     "reason": {
      "type": [
       "string",
       "null"
      ]
     },
     "position": {
      "type": [
       "integer",
       "null"
      ],
      "description": "In the asking unit's feed; null where it does not stand there."
     }
    },
    "required": [
     "code",
     "headerDigest",
     "operation",
     "position",
     "reason",
     "verdict"
    ]
   },
   "FeedEntry": {
    "type": "object",
    "properties": {
     "position": {
      "type": "integer",
      "minimum": 1
     },
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     },
     "operation": {
      "type": "object",
      "description": "An operation, as in the JSON Schema of operations."
     },
     "id": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}:[1-9][0-9]*$",
      "description": "An operation that the asking replica wrote."
     },
     "certificate": {
      "$ref": "#/components/schemas/Certificate"
     }
    },
    "required": [
     "position",
     "digest"
    ],
    "description": "One of operation, id and certificate; none where the position is hollow."
   },
   "FeedHead": {
    "type": "object",
    "properties": {
     "service": {
      "type": "string"
     },
     "unit": {
      "type": "string"
     },
     "epoch": {
      "type": "integer",
      "minimum": 0
     },
     "position": {
      "type": "integer",
      "minimum": 0
     },
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     },
     "time": {
      "type": "string",
      "format": "date-time"
     },
     "signature": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     }
    },
    "required": [
     "digest",
     "epoch",
     "position",
     "service",
     "signature",
     "time",
     "unit"
    ]
   },
   "SyncAnswer": {
    "type": "object",
    "properties": {
     "epoch": {
      "type": "integer",
      "minimum": 0
     },
     "verdicts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/VerdictReceipt"
      }
     },
     "entries": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FeedEntry"
      }
     },
     "feedHead": {
      "$ref": "#/components/schemas/FeedHead"
     },
     "ownChain": {
      "$ref": "#/components/schemas/ChainHead"
     },
     "revocations": {
      "type": "array",
      "items": {}
     },
     "cursor": {
      "type": "integer",
      "minimum": 0
     },
     "more": {
      "type": "boolean"
     },
     "serverTime": {
      "type": "string",
      "format": "date-time"
     },
     "minimumProtocol": {
      "type": "string"
     }
    },
    "required": [
     "cursor",
     "entries",
     "epoch",
     "feedHead",
     "minimumProtocol",
     "more",
     "ownChain",
     "revocations",
     "serverTime",
     "verdicts"
    ]
   }
  }
 }
}

"""#

    static let profilesProfileBJson: String = #"""
{
  "id": "profile-b",
  "version": 1,
  "label": {
    "nl": "voorbeeldprofiel b",
    "en": "example profile b"
  },
  "keys": {
    "time_zone": "Europe/Amsterdam",
    "partners": [
      "police",
      "vt"
    ],
    "area": {
      "base_teams": [
        "bt-fictiestad"
      ],
      "municipalities": [
        "Fictiestad"
      ]
    },
    "police_units": [
      "bt-fictiestad"
    ],
    "vt_orgs": [
      "vt-fictiestad"
    ],
    "vt_phone_hours": [
      {
        "weekdays": [
          1,
          2,
          3,
          4,
          5,
          6,
          7
        ],
        "from": "00:00",
        "to": "24:00"
      }
    ],
    "vt_onsite_hours": [
      {
        "weekdays": [
          1,
          2,
          3,
          4,
          5,
          6,
          7
        ],
        "from": "00:00",
        "to": "24:00"
      }
    ],
    "vt_onsite_from": [
      {
        "from": "00:00",
        "to": "17:00",
        "place": "office"
      },
      {
        "from": "17:00",
        "to": "24:00",
        "place": "home_duty"
      }
    ],
    "crisis_service": "none",
    "behavioural_scientist_required": true,
    "confidential_doctor_on_call": true,
    "joint_assessment": true,
    "police_stays_until_safe": true,
    "call_vt_when": "acute_only",
    "follow_up": [
      "zsm",
      "actieoverleg"
    ],
    "actieoverleg": {
      "exists": true,
      "weekday": null,
      "alias": null,
      "members": [],
      "sash_high_policy": null
    },
    "zsm_until": "22:00",
    "zsm_members": [
      "police",
      "om",
      "probation",
      "rvdk",
      "vt"
    ],
    "rvdk_after_hours": "urgent_ots_uhp_only",
    "first_call_max_min": 15,
    "vt_eta_grace_min": 15,
    "late_after_min": 120,
    "late_after_office_min": 1440,
    "sync_max_h": 12,
    "vt_notification_max_h": 24,
    "victim_informed_max_h": 24,
    "contact_person_max_h": 24,
    "query_unread_max_h": 24,
    "sash_high_contact_max_min": 60,
    "ib_review_days": 30,
    "evaluation_remind_days": 7,
    "expiry_lead_days": [
      14,
      7,
      3,
      1
    ],
    "triage_days": 5,
    "triage_day_kind": "calendar",
    "em_guideline_m": 1000,
    "case_coordinator_min_per_bt": 2,
    "legal_ground_version": "2021-11",
    "wmo_om_3ro_ok": false
  }
}

"""#

    static let reportPageOneJson: String = #"""
{
  "names": {"person": "person_name"},
  "acute": ["incident.acute_state"],
  "safety": "person.person_safety",
  "dangers": [
    {"text": "weapon", "field": "weapon.secured", "values": [false, null], "whenMissing": true, "details": ["kind", "where"]},
    {"text": "whereabouts", "field": "person.whereabouts", "values": ["gone", "unknown", null], "whenMissing": true, "details": ["whereabouts_text"]},
    {"text": "child", "field": "person.seen_each", "values": [false, null], "whenMissing": true, "details": [], "only": [
      {"field": "is_minor", "values": [true]},
      {"field": "person_roles[child]", "values": [true]}
    ]},
    {"text": "premises", "field": "incident.premises_hazards", "values": [true], "whenMissing": false, "details": ["premises_hazards_text"]}
  ],
  "mustKnow": [
    "incident.notified_at", "incident.acute_state", "incident.classification", "incident.incident_location",
    "incident.premises_hazards", "incident.pattern_found", "person.person_roles", "person.person_safety",
    "person.whereabouts", "person.weapon_possession", "weapon.secured", "child_check.done_at",
    "child_check.children_in_household", "safety_assessment.overall", "agreement.measures_lead",
    "agreement.reassess_at"
  ],
  "unknownValues": [null, "unknown"],
  "firstContact": {"field": "agreement.measures_lead", "details": ["measures_lead_role", "measures_lead_deputy"]},
  "dates": [
    {"field": "agreement.reassess_at", "owner": "reassess_by", "pastToo": true},
    {"field": "agreement.until", "owner": "measures_lead", "pastToo": true},
    {"field": "measure.ends_at", "owner": "decided_by", "pastToo": false},
    {"field": "measure.review_on", "owner": "decided_by", "pastToo": true},
    {"field": "measure_extension.new_end", "owner": null, "pastToo": false},
    {"field": "safety_condition.until", "owner": "checked_by", "pastToo": true},
    {"field": "followup_action.planned_at", "owner": "done_by", "pastToo": false},
    {"field": "stop_talk.planned_at", "owner": "by_role", "pastToo": false},
    {"field": "reflection_session.planned_at", "owner": "led_by", "pastToo": false}
  ]
}

"""#

    static let reportRecipientsJson: String = #"""
{
  "recipients": {
    "base_team": {
      "withheld": [
        {"category": "article9", "wpgClass": "art9_via_om"},
        {"category": "evaluation", "types": ["evaluation", "organisation_evaluation", "reflection_session"]},
        {"category": "rvdk_advice", "types": ["rvdk_consult"]}
      ]
    }
  }
}

"""#

    static let reportSectionsJson: String = #"""
{
  "steps": {"1": 3, "2": 9, "3": 13, "4": 18, "5": 23},
  "sections": [
    {"number": 1, "key": "heading", "types": [], "fields": []},
    {"number": 2, "key": "now", "types": [], "fields": []},
    {"number": 3, "key": "incident", "types": ["incident"], "fields": []},
    {"number": 4, "key": "persons", "types": ["person", "family_relation", "residence"], "fields": []},
    {"number": 5, "key": "children", "types": ["child_check"], "fields": ["person.is_minor", "person.seen_each", "person.neglect_signs", "person.parental_authority"]},
    {"number": 6, "key": "weapons", "types": ["weapon", "kct_notified", "substance_use"], "fields": ["person.weapon_possession", "person.weapon_used", "person.weapons_licence", "person.licence_holder_role", "person.fear_of_misuse", "person.misuse_signal", "person.misuse_action", "person.licence_doubt"]},
    {"number": 7, "key": "timeline", "types": ["presence", "entry_agreement", "entry_signal", "explanation", "departure_clearance"], "fields": ["incident.police_dispatched_at", "incident.vt_eta", "incident.police_stays_until_safe", "incident.police_stays_agreed_at"]},
    {"number": 8, "key": "consults", "types": ["consult", "bonnet", "escalation"], "fields": ["incident.vt_attendance_decision", "incident.vt_attendance_reason"]},
    {"number": 9, "key": "information", "types": ["info_item", "info_check", "prior_registration", "running_investigation", "om_release"], "fields": []},
    {"number": 10, "key": "pattern", "types": ["link"], "fields": ["incident.pattern_found", "incident.pattern_incidents", "incident.interpretation", "incident.is_repeat_report", "incident.earlier_report_refs"]},
    {"number": 11, "key": "safety", "types": ["safety_assessment", "person_assessment", "police_view", "risk_factor", "safety_condition", "no_longer_acute"], "fields": ["person.person_safety", "person.safety_how_known", "person.fear_level", "person.fear_words", "person.financial_dependence", "person.social_isolation", "person.self_reliance_other", "person.violence_history", "person.violence_history_text", "person.threat_signs", "person.threat_signs_text"]},
    {"number": 12, "key": "advice", "types": ["om_consult", "rvdk_consult", "probation_contact"], "fields": []},
    {"number": 13, "key": "investigation", "types": ["forensic_consult", "evidence", "task", "followup_action"], "fields": ["incident.suspected_offence", "incident.suspected_offence_text", "incident.scene_description", "incident.crime_scene", "incident.crime_scene_treated_since", "incident.neighbourhood_inquiry", "incident.neighbourhood_inquiry_at", "incident.neighbourhood_inquiry_joint", "incident.use_of_force_recorded"]},
    {"number": 14, "key": "injuries", "types": ["injury", "injury_interpretation"], "fields": []},
    {"number": 15, "key": "interviews", "types": ["interview"], "fields": []},
    {"number": 16, "key": "stalking", "types": ["stalking", "stalking_behaviour", "sash", "sash_review", "own_risk_instrument", "sash_sent_to", "warm_handover_high", "query_hit"], "fields": []},
    {"number": 17, "key": "victim", "types": ["ib", "ib_review", "rights_leaflet", "victim_informed"], "fields": ["person.victim_told_self_help", "person.report_vs_complaint", "person.difference_explained", "person.victim_choice_words", "person.advised_against_reason", "person.complaint_refused", "person.complaint_refused_reason", "person.rights_understood_checked", "person.victim_contact_person", "person.victim_contact_reachable", "person.victim_contact_deputy", "person.contact_frequency", "person.contact_medium", "person.contact_wishes", "person.contact_safe_time", "person.contact_safe_channel", "person.contact_safe_channel_text", "person.told_about_lawyer", "person.told_about_shn"]},
    {"number": 18, "key": "measures", "types": ["measure", "measure_extension", "detention_status", "violation", "stop_talk"], "fields": []},
    {"number": 19, "key": "agreements", "types": ["agreement"], "fields": []},
    {"number": 20, "key": "open", "types": ["record"], "fields": []},
    {"number": 21, "key": "differences", "types": [], "fields": []},
    {"number": 22, "key": "deviations", "types": ["override"], "fields": []},
    {"number": 23, "key": "handovers", "types": ["handover", "recorded_in_own_system", "vt_notification", "vt_triage", "vt_monitoring", "vt_closed"], "fields": ["incident.base_team_informed_at", "incident.base_team_informed_by"]},
    {"number": 24, "key": "disclosures", "types": ["disclosure"], "fields": []},
    {"number": 25, "key": "evaluation", "types": ["evaluation", "organisation_evaluation", "reflection_session"], "fields": []},
    {"number": 26, "key": "provenance", "types": ["participant"], "fields": ["record.region_profile_id", "record.region_profile_version"]}
  ],
  "remaining": {"number": 27, "key": "remaining", "types": [], "fields": []},
  "timeline": {
    "types": ["presence", "entry_agreement", "entry_signal", "consult", "bonnet", "departure_clearance"],
    "fields": ["incident.notified_at", "incident.police_dispatched_at", "incident.vt_eta", "incident.police_stays_agreed_at"]
  },
  "views": ["safety_assessment.overall", "police_view.outcome", "person_assessment.outcome"]
}

"""#

    static let sqlService0001StartSql: String = #"""
-- The service's own values: name, epoch, keys.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

CREATE TABLE unit (
    id TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL,
    profile TEXT NOT NULL
) STRICT;

-- One-time codes, by the SHA-256 of their text. Times are milliseconds since 1970 UTC.
CREATE TABLE code (
    digest BLOB NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL REFERENCES unit (id),
    role TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_by TEXT
) STRICT;

CREATE TABLE nonce (
    nonce TEXT NOT NULL PRIMARY KEY,
    expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX nonce_expires_at ON nonce (expires_at);

CREATE TABLE replica (
    id TEXT NOT NULL PRIMARY KEY,
    certificate TEXT NOT NULL,
    chain_sequence INTEGER NOT NULL,
    chain_digest BLOB,
    seen_order INTEGER NOT NULL
) STRICT;

-- One row per place in a chain; spoilt_code where what came in can't be relied on.
CREATE TABLE chain_place (
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB,
    spoilt_code TEXT,
    spoilt_received BLOB,
    PRIMARY KEY (replica, sequence)
) STRICT, WITHOUT ROWID;

-- Everything received that could be read, with what became of it.
CREATE TABLE operation (
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    record TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('accepted', 'held', 'quarantined', 'refused')),
    accepted_order INTEGER UNIQUE,
    code TEXT,
    waits_for TEXT,
    reason TEXT,
    derived TEXT NOT NULL,
    seen_order INTEGER NOT NULL,
    header BLOB NOT NULL,
    content BLOB,
    signature BLOB,
    CHECK ((status = 'accepted') = (accepted_order IS NOT NULL)),
    CHECK (status <> 'held' OR waits_for IS NOT NULL),
    CHECK (waits_for IS NULL OR status IN ('held', 'quarantined')),
    PRIMARY KEY (replica, sequence, digest)
) STRICT;
CREATE INDEX operation_record ON operation (record, accepted_order)
    WHERE accepted_order IS NOT NULL;
CREATE INDEX operation_waits_for ON operation (waits_for) WHERE waits_for IS NOT NULL;
CREATE INDEX operation_refused ON operation (derived) WHERE status = 'refused';

CREATE TABLE record (
    id TEXT NOT NULL PRIMARY KEY,
    unit TEXT NOT NULL,
    organisation TEXT NOT NULL
) STRICT;

CREATE TABLE entity (
    id TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    partition TEXT NOT NULL,
    wpg_class TEXT NOT NULL,
    organisation TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT;

-- Fields that are written once and have been.
CREATE TABLE written (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    entity TEXT NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (record, type, entity, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
    id TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    organisation TEXT NOT NULL,
    unit TEXT,
    endings TEXT NOT NULL
) STRICT;
CREATE INDEX participant_record ON participant (record, id);

-- Stretches in which a unit took part in a record, as orders of acceptance.
CREATE TABLE participation (
    record TEXT NOT NULL,
    from_order INTEGER NOT NULL,
    unit TEXT NOT NULL,
    until_order INTEGER,
    PRIMARY KEY (record, from_order, unit)
) STRICT, WITHOUT ROWID;
CREATE INDEX participation_unit ON participation (unit, record) WHERE until_order IS NULL;

-- The feeds, append-only. Sequence 0 stands for the replica's certificate.
CREATE TABLE feed (
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    running BLOB NOT NULL,
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX feed_once ON feed (unit, replica, sequence);
CREATE TRIGGER feed_append_only BEFORE UPDATE ON feed BEGIN
    SELECT RAISE(ABORT, 'a feed is only appended to');
END;

"""#

    static let sqlStore0001RecordStoreSql: String = #"""
-- What this installation is and how far it has come: key, identity, service, cursor.
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The operation log. Rows are added; only what the service said of them changes.
-- verdict: 0 not judged yet, 1 accepted, 2 held, 3 quarantined, 4 refused.
CREATE TABLE operation (
    number INTEGER PRIMARY KEY,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    record TEXT NOT NULL,
    entity_type TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    header BLOB NOT NULL,
    content BLOB,
    erased INTEGER NOT NULL DEFAULT 0,
    signature BLOB NOT NULL,
    verdict INTEGER NOT NULL,
    code TEXT,
    reason TEXT,
    position INTEGER
) STRICT;
CREATE UNIQUE INDEX operation_chain ON operation (replica, sequence, digest);
CREATE INDEX operation_entity ON operation (record, entity_type, entity_id);
CREATE INDEX operation_outbox ON operation (number) WHERE verdict IN (0, 2);
CREATE INDEX operation_not_accepted ON operation (record) WHERE verdict IN (3, 4);

-- The merge's state: one row per entity, one per register.
CREATE TABLE entity (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    partition TEXT NOT NULL,
    wpg_class TEXT NOT NULL,
    life BLOB NOT NULL,
    PRIMARY KEY (record, type, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE register (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    state BLOB NOT NULL,
    PRIMARY KEY (record, type, id, field)
) STRICT, WITHOUT ROWID;

-- What each author was shown: a whole record up to a place in the log, or single operations.
CREATE TABLE shown_record (
    author TEXT NOT NULL,
    record TEXT NOT NULL,
    up_to INTEGER NOT NULL,
    PRIMARY KEY (author, record)
) STRICT, WITHOUT ROWID;
CREATE TABLE shown_operation (
    author TEXT NOT NULL,
    operation INTEGER NOT NULL,
    PRIMARY KEY (author, operation)
) STRICT, WITHOUT ROWID;

CREATE TABLE certificate (
    replica TEXT NOT NULL PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The running digest of the feed at every thousandth position.
CREATE TABLE feed_mark (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL
) STRICT;

-- What the list of records shows, kept so that the list costs the same however long the records.
-- A row without summary is out of date; the version tells what a summary was worked out from.
CREATE TABLE record_summary (
    record TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    summary BLOB
) STRICT, WITHOUT ROWID;

"""#

    static let storiesJointVisitJson: String = #"""
{
 "id": "joint-visit",
 "title": {
  "nl": "Samen ter plaatse, beide laptops zonder netwerk, kind niet alleen gesproken",
  "en": "A joint visit, both laptops offline, a child not spoken to alone"
 },
 "profile": "profile-b",
 "devices": [
  {
   "device": "P1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "field_officer",
   "author": "p-4711"
  },
  {
   "device": "V1",
   "organisation": "vt",
   "unit": "vt-fictiestad",
   "role": "vt_worker",
   "author": "v-0815"
  },
  {
   "device": "SUP1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "supervisor",
   "author": "p-2001"
  }
 ],
 "steps": [
  {
   "say": {
    "nl": "14.05 De politie komt ter plaatse en begint het dossier. Veilig Thuis wordt deelnemer.",
    "en": "14:05 The police arrive and start the record. Veilig Thuis becomes a participant."
   }
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "record",
    "new"
   ],
   "as": "R"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "notification_channel[emergency_number]=true",
    "notified_at=2026-02-10T14:02:00+01:00",
    "acute_state=acute",
    "classification[domestic_violence]=true",
    "--occurred-at",
    "2026-02-10T14:02:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon A",
    "age_estimate=34",
    "person_roles[victim]=true"
   ],
   "as": "A"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon B",
    "age_estimate=36",
    "person_roles[suspect]=true"
   ],
   "as": "B"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon C",
    "age_estimate=6",
    "person_roles[child]=true",
    "is_minor=true"
   ],
   "as": "C"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "incident_location=Voorbeeldlaan 1, Fictiestad"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:05:00+01:00",
   "run": [
    "add",
    "{R}",
    "participant",
    "unit=vt-fictiestad",
    "organisation=vt"
   ],
   "as": "deelnemer"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:10:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=vt_first_call",
    "started_at=2026-02-10T14:07:00+01:00",
    "ended_at=2026-02-10T14:10:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-02-10T14:07:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:10:00+01:00",
   "run": [
    "set",
    "{R}",
    "entry_agreement",
    "made_at=2026-02-10T14:10:00+01:00",
    "police_first=true",
    "signal_method=phone"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-02-10T14:11:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "14.12 Veilig Thuis haalt het dossier op, overlegt en besluit te komen. Daarna zijn beide laptops zonder netwerk.",
    "en": "14:12 Veilig Thuis pulls the record, consults and decides to come. From then on both laptops are offline."
   }
  },
  {
   "sync": [
    "V1"
   ],
   "at": [
    "2026-02-10T14:12:00+01:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T14:14:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=behavioural_scientist",
    "started_at=2026-02-10T14:12:00+01:00",
    "ended_at=2026-02-10T14:14:00+01:00",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-02-10T14:12:00+01:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T14:15:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "vt_attendance_decision=on_site",
    "vt_eta=2026-02-10T14:40:00+01:00"
   ]
  },
  {
   "sync": [
    "V1"
   ],
   "at": [
    "2026-02-10T14:16:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:15:00+01:00",
   "run": [
    "add",
    "{R}",
    "presence",
    "organisation=police",
    "arrived_at=2026-02-10T14:15:00+01:00",
    "--occurred-at",
    "2026-02-10T14:15:00+01:00"
   ],
   "as": "politie"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:17:00+01:00",
   "run": [
    "set",
    "{R}",
    "presence/{politie}",
    "entered_home_at=2026-02-10T14:17:00+01:00",
    "--occurred-at",
    "2026-02-10T14:17:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:20:00+01:00",
   "run": [
    "set",
    "{R}",
    "child_check",
    "done_at=2026-02-10T14:20:00+01:00",
    "children_in_household=1",
    "--occurred-at",
    "2026-02-10T14:20:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:33:00+01:00",
   "run": [
    "add",
    "{R}",
    "weapon",
    "kind=blade",
    "seen_at=2026-02-10T14:33:00+01:00",
    "--occurred-at",
    "2026-02-10T14:33:00+01:00"
   ],
   "as": "wapen"
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:35:00+01:00",
   "run": [
    "set",
    "{R}",
    "weapon/{wapen}",
    "secured=true",
    "--occurred-at",
    "2026-02-10T14:35:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:36:00+01:00",
   "run": [
    "add",
    "{R}",
    "entry_signal",
    "safe_to_enter_signal_at=2026-02-10T14:36:00+01:00",
    "--occurred-at",
    "2026-02-10T14:36:00+01:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T14:38:00+01:00",
   "run": [
    "add",
    "{R}",
    "presence",
    "organisation=vt",
    "arrived_at=2026-02-10T14:38:00+01:00",
    "--occurred-at",
    "2026-02-10T14:38:00+01:00"
   ],
   "as": "vt"
  },
  {
   "device": "V1",
   "at": "2026-02-10T14:41:00+01:00",
   "run": [
    "set",
    "{R}",
    "presence/{vt}",
    "entered_home_at=2026-02-10T14:41:00+01:00",
    "--occurred-at",
    "2026-02-10T14:41:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "14.45 De politie legt vast: iedereen veilig, kind C gezien.",
    "en": "14:45 The police record: everybody safe, child C seen."
   }
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:45:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{A}",
    "person_safety=safe",
    "whereabouts=on_scene",
    "--occurred-at",
    "2026-02-10T14:45:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:45:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{B}",
    "person_safety=safe",
    "whereabouts=on_scene",
    "--occurred-at",
    "2026-02-10T14:45:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:45:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{C}",
    "person_safety=safe",
    "whereabouts=on_scene",
    "seen_each=true",
    "--occurred-at",
    "2026-02-10T14:45:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "14.50 Veilig Thuis legt vast: C niet alleen gesproken, dus onbekend of C veilig is.",
    "en": "14:50 Veilig Thuis records: C was not spoken to alone, so it is not known whether C is safe."
   }
  },
  {
   "device": "V1",
   "at": "2026-02-10T14:50:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{C}",
    "person_safety=unknown",
    "seen_each=false",
    "--reason",
    "niet alleen gesproken",
    "--occurred-at",
    "2026-02-10T14:50:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T14:52:00+01:00",
   "run": [
    "set",
    "{R}",
    "agreement",
    "measures_lead=police"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T14:55:00+01:00",
   "run": [
    "set",
    "{R}",
    "agreement",
    "measures_lead=vt"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T15:05:00+01:00",
   "run": [
    "add",
    "{R}",
    "safety_assessment",
    "kind=first",
    "assessor_org=vt",
    "overall=unsafe",
    "--occurred-at",
    "2026-02-10T15:05:00+01:00"
   ],
   "as": "beoordeling"
  },
  {
   "device": "P1",
   "at": "2026-02-10T15:06:00+01:00",
   "run": [
    "add",
    "{R}",
    "police_view",
    "outcome=safe",
    "--occurred-at",
    "2026-02-10T15:06:00+01:00"
   ],
   "as": "beeld"
  },
  {
   "device": "P1",
   "at": "2026-02-10T15:10:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=pre_departure",
    "started_at=2026-02-10T15:08:00+01:00",
    "ended_at=2026-02-10T15:10:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=spoken",
    "medium=in_person",
    "--occurred-at",
    "2026-02-10T15:08:00+01:00"
   ],
   "as": "vertrekoverleg"
  },
  {
   "device": "P1",
   "at": "2026-02-10T15:12:00+01:00",
   "run": [
    "add",
    "{R}",
    "departure_clearance",
    "organisation=police",
    "consult={vertrekoverleg}",
    "left_to=Veilig Thuis",
    "--occurred-at",
    "2026-02-10T15:12:00+01:00"
   ],
   "as": "vertrek"
  },
  {
   "device": "P1",
   "at": "2026-02-10T15:12:00+01:00",
   "run": [
    "set",
    "{R}",
    "presence/{politie}",
    "departed_at=2026-02-10T15:12:00+01:00",
    "--occurred-at",
    "2026-02-10T15:12:00+01:00"
   ]
  },
  {
   "checkpoint": "offline"
  },
  {
   "say": {
    "nl": "16.00 Beide laptops wisselen uit. Wat verschilt blijft staan; de voorzichtigste waarde geldt.",
    "en": "16:00 Both laptops sync. What differs stays; the most cautious value holds."
   }
  },
  {
   "sync": [
    "P1",
    "V1",
    "P1"
   ],
   "at": [
    "2026-02-10T16:00:00+01:00",
    "2026-02-10T16:20:00+01:00",
    "2026-02-10T16:30:00+01:00"
   ],
   "or": [
    "V1",
    "P1",
    "V1"
   ]
  },
  {
   "sync": [
    "SUP1"
   ],
   "at": [
    "2026-02-10T16:31:00+01:00"
   ]
  },
  {
   "checkpoint": "merged"
  },
  {
   "say": {
    "nl": "17.00 Veilig Thuis heeft C alleen gesproken en lost de verschillen op, met reden.",
    "en": "17:00 Veilig Thuis has spoken to C alone and settles the differences, with a reason."
   }
  },
  {
   "device": "V1",
   "at": "2026-02-10T17:00:00+01:00",
   "run": [
    "record",
    "show",
    "{R}"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T17:00:00+01:00",
   "run": [
    "resolve",
    "{R}",
    "person/{C}.person_safety",
    "--value",
    "safe_with_conditions",
    "--reason",
    "alleen gesproken 16.50",
    "--occurred-at",
    "2026-02-10T16:50:00+01:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T17:00:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{C}",
    "whereabouts=with_relative",
    "--reason",
    "alleen gesproken 16.50",
    "--occurred-at",
    "2026-02-10T16:50:00+01:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-02-10T17:00:00+01:00",
   "run": [
    "resolve",
    "{R}",
    "person/{C}.seen_each",
    "--value",
    "true",
    "--reason",
    "alleen gesproken 16.50",
    "--occurred-at",
    "2026-02-10T16:50:00+01:00"
   ]
  },
  {
   "sync": [
    "V1"
   ],
   "at": [
    "2026-02-10T17:01:00+01:00"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-02-10T17:04:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T17:05:00+01:00",
   "run": [
    "conflicts",
    "{R}"
   ]
  },
  {
   "device": "P1",
   "at": "2026-02-10T17:05:00+01:00",
   "run": [
    "resolve",
    "{R}",
    "agreement.measures_lead",
    "--value",
    "vt",
    "--reason",
    "zo afgesproken met Veilig Thuis"
   ]
  },
  {
   "sync": [
    "P1",
    "V1"
   ],
   "at": [
    "2026-02-10T17:06:00+01:00",
    "2026-02-10T17:07:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "17.10 De leidinggevende haalt het dossier op en maakt het overdrachtsrapport.",
    "en": "17:10 The supervisor pulls the record and makes the handover report."
   }
  },
  {
   "sync": [
    "SUP1"
   ],
   "at": [
    "2026-02-10T17:10:00+01:00"
   ]
  },
  {
   "checkpoint": "resolved"
  }
 ]
}

"""#

    static let textsCliJson: String = #"""
{
  "error.allowed": {
    "nl": "Toegestaan: {allowed}.",
    "en": "Allowed: {allowed}."
  },
  "error.suggestion": {
    "nl": "Bedoelde je {suggestion}?",
    "en": "Did you mean {suggestion}?"
  },
  "error.no-store": {
    "nl": "Er is hier nog geen opslag. Maak er een met 'samenop init', of wijs de map aan met --store.",
    "en": "There is no store here yet. Make one with 'samenop init', or name its folder with --store."
  },
  "error.store-exists": {
    "nl": "In deze map staat al een opslag. Er is niets veranderd; kies een andere map met --store.",
    "en": "This folder already holds a store. Nothing was changed; choose another folder with --store."
  },
  "error.cannot-create": {
    "nl": "De map of sleutel kon niet worden gemaakt. Controleer de rechten en de vrije ruimte.",
    "en": "The folder or key could not be made. Check permissions and free space."
  },
  "error.disk": {
    "nl": "De schijf gaf een fout. Wat eerder is opgeslagen staat er nog; controleer de vrije ruimte en probeer het opnieuw.",
    "en": "The disk gave an error. What was stored before is still there; check free space and try again."
  },
  "error.damaged": {
    "nl": "De opslag spreekt zichzelf tegen. Gebruik deze laptop niet verder en laat hem nakijken met 'samenop verify'.",
    "en": "The store contradicts itself. Stop using this laptop and have it looked at with 'samenop verify'."
  },
  "error.sealing-missing": {
    "nl": "Een echte opslag moet verzegeld zijn, en dat kan deze versie nog niet. Maak een oefenopslag met --practice.",
    "en": "A real store must be sealed, which this version can't do yet. Make a practice store with --practice."
  },
  "error.unknown-record": {
    "nl": "Geen dossier heet '{record}'. Kijk met 'samenop record list'.",
    "en": "No record is called '{record}'. Look with 'samenop record list'."
  },
  "error.unknown-entity": {
    "nl": "Dat staat niet in dit dossier ({type}). Kijk met 'samenop record show'.",
    "en": "That is not in this record ({type}). Look with 'samenop record show'."
  },
  "error.unknown-type": {
    "nl": "Dit bestaat niet: {type}{profile}{organisation}{role}{rule}.",
    "en": "This does not exist: {type}{profile}{organisation}{role}{rule}."
  },
  "error.unknown-field": {
    "nl": "{type} heeft geen veld {field}.",
    "en": "{type} has no field {field}."
  },
  "error.wrong-type": {
    "nl": "{field} neemt deze waarde niet aan.",
    "en": "{field} does not take this value."
  },
  "error.not-writable": {
    "nl": "{field} kan niet (nog eens) worden geschreven. Leg een verbetering vast als nieuwe regel.",
    "en": "{field} can't be written (again). Record a correction as a new entry."
  },
  "error.not-removable": {
    "nl": "{type} hoort bij elk dossier en kan niet weg.",
    "en": "{type} belongs to every record and can't be removed."
  },
  "error.partition-mismatch": {
    "nl": "Deze afscherming past niet bij je organisatie of bij de Wpg-grondslag.",
    "en": "This partition does not fit your organisation or the Wpg class."
  },
  "error.reason-missing": {
    "nl": "Hier hoort een reden bij ({field}): geef --reason.",
    "en": "This needs a reason ({field}): give --reason."
  },
  "error.not-permitted": {
    "nl": "Dat mag niet met jouw rol of deze opslag. Er is niets veranderd.",
    "en": "Your role or this store does not allow that. Nothing was changed."
  },
  "error.ambiguous": {
    "nl": "Dat kan meer dan één ding zijn: {record}{type}. Geef meer tekens van het id.",
    "en": "That could be more than one thing: {record}{type}. Give more of the id."
  },
  "error.in-conflict": {
    "nl": "De waarden van {field} verschillen. Bekijk ze met 'samenop conflicts' en los het op met 'samenop resolve'.",
    "en": "The values of {field} differ. Look at them with 'samenop conflicts' and settle it with 'samenop resolve'."
  },
  "error.unseen-values": {
    "nl": "Bij {field} staan waarden die je nog niet hebt gezien. Bekijk ze eerst met 'samenop conflicts'. Er is niets veranderd.",
    "en": "{field} holds values you have not seen yet. Look at them first with 'samenop conflicts'. Nothing was changed."
  },
  "error.too-large": {
    "nl": "Dit is te groot voor één bewerking. Verdeel het over meer stappen.",
    "en": "This is too large for one edit. Split it."
  },
  "error.feed-mismatch": {
    "nl": "Wat de dienst stuurt past niet op wat hier staat. Er is niets overgenomen; meld dit bij de beheerder.",
    "en": "What the service sends does not fit what is here. Nothing was taken over; tell the administrator."
  },
  "error.unreachable": {
    "nl": "De dienst is niet bereikbaar. Wat je al vastlegde is veilig en gaat later mee; probeer het straks opnieuw.",
    "en": "The service can't be reached. What you recorded is safe and will go along later; try again shortly."
  },
  "error.unavailable": {
    "nl": "De dienst kan nu niet antwoorden ({detail}). Je werk is veilig en wacht; probeer het later opnieuw.",
    "en": "The service can't answer now ({detail}). Your work is safe and still queued; try again later."
  },
  "error.too-many": {
    "nl": "De dienst vraagt om even te wachten. Je werk is veilig; probeer het zo opnieuw.",
    "en": "The service asks to wait a moment. Your work is safe; try again shortly."
  },
  "error.unauthorised": {
    "nl": "De dienst herkent deze aanmelding niet. Probeer het opnieuw; blijft het, vraag een nieuwe code.",
    "en": "The service does not know this session. Try again; if it stays, ask for a new code."
  },
  "error.nonce-invalid": {
    "nl": "De aanmelding duurde te lang. Probeer het opnieuw.",
    "en": "Signing in took too long. Try again."
  },
  "error.bad-signature": {
    "nl": "Een handtekening klopt niet ({detail}{line}). Er is niets overgenomen.",
    "en": "A signature is not valid ({detail}{line}). Nothing was taken over."
  },
  "error.unknown-replica": {
    "nl": "Deze laptop is hier niet aangemeld. Gebruik 'samenop enrol' met een code.",
    "en": "This laptop is not enrolled here. Use 'samenop enrol' with a code."
  },
  "error.revoked": {
    "nl": "Het recht van deze laptop op de dienst is beëindigd. Wat hier staat blijft leesbaar; neem contact op met je beheerder.",
    "en": "This laptop's right to the service has ended. What is here stays readable; contact your administrator."
  },
  "error.code-invalid": {
    "nl": "Deze code is onbekend, gebruikt, verlopen, of voor een andere organisatie, eenheid of rol. Vraag een nieuwe.",
    "en": "This code is unknown, used, expired, or for another organisation, unit or role. Ask for a new one."
  },
  "error.already-enrolled": {
    "nl": "Deze laptop is al aangemeld.",
    "en": "This laptop is enrolled already."
  },
  "error.practice-mismatch": {
    "nl": "Oefenopslag en echte dienst komen nooit samen. Kies de passende dienst.",
    "en": "A practice store and a real service never meet. Choose the fitting service."
  },
  "error.epoch-changed": {
    "nl": "De dienst is teruggezet uit een reservekopie. Je werk is veilig; dit herstel kan deze versie nog niet.",
    "en": "The service was restored from a backup. Your work is safe; this version can't heal that yet."
  },
  "error.protocol-unsupported": {
    "nl": "De dienst spreekt een nieuwere versie. Werk Samen Op bij.",
    "en": "The service speaks a newer version. Update Samen Op."
  },
  "error.malformed": {
    "nl": "Dit is niet leesbaar (regel {line}): {detail}",
    "en": "This is not readable (line {line}): {detail}"
  },
  "error.unsupported-format": {
    "nl": "Dit formaat is hier niet bekend (regel {line}): {detail}",
    "en": "This format is not known here (line {line}): {detail}"
  },
  "error.digest-mismatch": {
    "nl": "De inhoud is veranderd (regel {line}): {detail}",
    "en": "The content was altered (line {line}): {detail}"
  },
  "error.author-mismatch": {
    "nl": "De schrijver is niet die van het certificaat (regel {line}): {detail}",
    "en": "The author is not the certificate's (line {line}): {detail}"
  },
  "error.too-large-answer": {
    "nl": "Het antwoord van de dienst is te groot.",
    "en": "The service's answer is too large."
  },
  "error.not-found": {
    "nl": "De dienst kent deze vraag niet.",
    "en": "The service does not know this call."
  },
  "error.method-not-allowed": {
    "nl": "De dienst kent deze vraag niet zo.",
    "en": "The service does not take this call so."
  },
  "error.catalogue-faulty": {
    "nl": "De meegeleverde gegevens kloppen niet: {detail}",
    "en": "The data that ships with the product is faulty: {detail}"
  },
  "error.file-unreadable": {
    "nl": "Het bestand kan niet worden gelezen: {file}",
    "en": "The file can't be read: {file}"
  },
  "error.file-unwritable": {
    "nl": "Het bestand kan niet worden geschreven: {file}. Het dossier zelf is niet veranderd.",
    "en": "The file can't be written: {file}. The record itself was not changed."
  },
  "error.file-not-text": {
    "nl": "Het bestand is geen tekst: {file}",
    "en": "The file is not text: {file}"
  },
  "error.entry-unreadable": {
    "nl": "Zo is '{entry}' niet te lezen. Schrijf VELD=WAARDE of VELD:=JSON.",
    "en": "'{entry}' can't be read so. Write FIELD=VALUE or FIELD:=JSON."
  },
  "error.one-value-needed": {
    "nl": "Geef bij TYPE/ID.VELD precies één waarde.",
    "en": "Give exactly one value with TYPE/ID.FIELD."
  },
  "error.field-needed": {
    "nl": "Noem het veld: TYPE/ID.VELD, niet {entry}.",
    "en": "Name the field: TYPE/ID.FIELD, not {entry}."
  },
  "error.report-refused": {
    "nl": "Dit rapport wordt niet gemaakt ({rule}): {message}",
    "en": "This report is not made ({rule}): {message}"
  },
  "error.not-a-report": {
    "nl": "Dit bestand is geen rapport of uitvoer van Samen Op.",
    "en": "This file is no report or export of Samen Op."
  },
  "error.demo-failed": {
    "nl": "Het voorbeeld liep vast bij: {step}",
    "en": "The demo got stuck at: {step}"
  },
  "error.program-missing": {
    "nl": "Het programma {program} staat niet naast samenop. Bouw het eerst.",
    "en": "The program {program} is not beside samenop. Build it first."
  },
  "cli.init.done": {
    "nl": "Opslag gemaakt in {store} voor eenheid {unit}.",
    "en": "Store made in {store} for unit {unit}."
  },
  "cli.enrol.done": {
    "nl": "Aangemeld bij de dienst voor eenheid {unit}.",
    "en": "Joined the service for unit {unit}."
  },
  "cli.record.new.done": {
    "nl": "Dossier {name} begonnen.",
    "en": "Record {name} started."
  },
  "cli.record.list.empty": {
    "nl": "Nog geen dossiers. Begin met 'samenop record new'.",
    "en": "No records yet. Start with 'samenop record new'."
  },
  "cli.record.list.line": {
    "nl": "{name}  stap {step}  verschillen {conflicts}  blokkades {blocking}  niet verzonden {unsent}  gewijzigd {change}",
    "en": "{name}  step {step}  differences {conflicts}  blocks {blocking}  unsent {unsent}  changed {change}"
  },
  "cli.record.show.title": {
    "nl": "Dossier {name}",
    "en": "Record {name}"
  },
  "cli.record.show.findings": {
    "nl": "Wat aandacht vraagt:",
    "en": "What needs attention:"
  },
  "cli.record.show.marks": {
    "nl": "Vertrek dat achteraf niet bleek te kloppen:",
    "en": "Departures that later turned out unmet:"
  },
  "cli.record.show.history": {
    "nl": "Alle bewerkingen:",
    "en": "Every edit:"
  },
  "cli.mark.open": {
    "nl": "  {rule}: {entity}, sinds {from}",
    "en": "  {rule}: {entity}, since {from}"
  },
  "cli.mark.closed": {
    "nl": "  {rule}: {entity}, van {from} tot {until}",
    "en": "  {rule}: {entity}, from {from} until {until}"
  },
  "cli.set.done": {
    "nl": "Vastgelegd bij {entity}.",
    "en": "Recorded at {entity}."
  },
  "cli.add.done": {
    "nl": "Toegevoegd: {entity}.",
    "en": "Added: {entity}."
  },
  "cli.remove.done": {
    "nl": "Weggehaald, met reden: {entity}. Het blijft leesbaar in de geschiedenis.",
    "en": "Removed, with a reason: {entity}. It stays readable in the history."
  },
  "cli.restore.done": {
    "nl": "Teruggehaald: {entity}.",
    "en": "Restored: {entity}."
  },
  "cli.answer.done": {
    "nl": "Antwoord vastgelegd.",
    "en": "Answer recorded."
  },
  "cli.resolve.done": {
    "nl": "Opgelost bij {entity}. De andere waarden blijven leesbaar.",
    "en": "Settled at {entity}. The other values stay readable."
  },
  "cli.blocked": {
    "nl": "Niet gedaan; er is niets geschreven. Dit staat in de weg:",
    "en": "Not done; nothing was written. This stands in the way:"
  },
  "cli.check.clear": {
    "nl": "Geen regel vraagt nu iets.",
    "en": "No rule asks for anything now."
  },
  "cli.severity.block": {
    "nl": "■ blokkade",
    "en": "■ block"
  },
  "cli.severity.warn": {
    "nl": "▲ let op",
    "en": "▲ warning"
  },
  "cli.severity.remind": {
    "nl": "· herinnering",
    "en": "· reminder"
  },
  "cli.state.overridden": {
    "nl": "met reden opzij gezet",
    "en": "overridden with a reason"
  },
  "cli.state.answered": {
    "nl": "beantwoord",
    "en": "answered"
  },
  "cli.state.unmetAfterMerge": {
    "nl": "niet meer waar na samenvoegen",
    "en": "no longer met after merging"
  },
  "cli.step.name.1": {
    "nl": "Fysieke veiligheid",
    "en": "Physical safety"
  },
  "cli.step.name.2": {
    "nl": "Motorkapoverleg",
    "en": "Bonnet consultation"
  },
  "cli.step.name.3": {
    "nl": "Gezamenlijk onderzoek",
    "en": "Joint investigation"
  },
  "cli.step.name.4": {
    "nl": "Veiligheidsmaatregelen",
    "en": "Safety measures"
  },
  "cli.step.name.5": {
    "nl": "Niet meer acuut",
    "en": "No longer acute"
  },
  "cli.step.state.not_started": {
    "nl": "niet begonnen",
    "en": "not started"
  },
  "cli.step.state.in_progress": {
    "nl": "bezig",
    "en": "in progress"
  },
  "cli.step.state.done_with_override": {
    "nl": "klaar, met afwijking",
    "en": "done, with an override"
  },
  "cli.step.missing": {
    "nl": "nog nodig:",
    "en": "still needed:"
  },
  "cli.step.done": {
    "nl": "Stap {step} is nu: {state}.",
    "en": "Step {step} is now: {state}."
  },
  "cli.step.state.done": {
    "nl": "klaar",
    "en": "done"
  },
  "cli.field.conflict": {
    "nl": "VERSCHIL",
    "en": "DIFFERENCE"
  },
  "cli.field.provisional": {
    "nl": "voorlopig",
    "en": "provisional"
  },
  "cli.field.remarked": {
    "nl": "met kanttekening",
    "en": "remarked"
  },
  "cli.removal.effective": {
    "nl": "weggehaald",
    "en": "removed"
  },
  "cli.removal.proposed": {
    "nl": "voorstel om weg te halen",
    "en": "proposed for removal"
  },
  "cli.action.set": {
    "nl": "legde vast:",
    "en": "recorded:"
  },
  "cli.action.remove": {
    "nl": "haalde weg:",
    "en": "removed:"
  },
  "cli.action.restore": {
    "nl": "haalde terug:",
    "en": "restored:"
  },
  "cli.unconfirmed": {
    "nl": "nog niet bevestigd",
    "en": "not yet confirmed"
  },
  "cli.value.null": {
    "nl": "onbekend",
    "en": "unknown"
  },
  "cli.value.true": {
    "nl": "ja",
    "en": "yes"
  },
  "cli.value.false": {
    "nl": "nee",
    "en": "no"
  },
  "cli.conflicts.none": {
    "nl": "Geen open verschillen.",
    "en": "No open differences."
  },
  "cli.conflict.critical": {
    "nl": "(veiligheid)",
    "en": "(safety)"
  },
  "cli.conflict.holds": {
    "nl": "  Tot iemand kiest geldt de voorzichtigste waarde: {value}.",
    "en": "  Until somebody settles it the most cautious value holds: {value}."
  },
  "cli.conflict.nothing-holds": {
    "nl": "  Tot iemand kiest geldt geen van beide; beide blijven staan.",
    "en": "  Until somebody settles it neither holds; both stay."
  },
  "cli.conflict.how": {
    "nl": "  Oplossen: samenop resolve {record} {field} --value … --reason \"…\"",
    "en": "  Settle it: samenop resolve {record} {field} --value … --reason \"…\""
  },
  "cli.sync.progress": {
    "nl": "… verzonden {sent}, ontvangen {received} (plaats {position} van {end})",
    "en": "… sent {sent}, received {received} (position {position} of {end})"
  },
  "cli.sync.done": {
    "nl": "Klaar: {sent} verzonden, {received} ontvangen, {refused} geweigerd, {needsYou} vragen jou.",
    "en": "Done: {sent} sent, {received} received, {refused} refused, {needsYou} need you."
  },
  "cli.status.practice": {
    "nl": "Oefenopslag: alles hierin is fictief.",
    "en": "Practice store: everything here is fictional."
  },
  "cli.status.unsent": {
    "nl": "{count} bewerkingen wachten sinds {since}.",
    "en": "{count} edits are waiting since {since}."
  },
  "cli.status.sent": {
    "nl": "Alles is verzonden.",
    "en": "Everything is sent."
  },
  "cli.status.last-sync": {
    "nl": "Laatste keer uitgewisseld: {time}.",
    "en": "Last exchange: {time}."
  },
  "cli.status.never-synced": {
    "nl": "Nog nooit uitgewisseld.",
    "en": "Never exchanged yet."
  },
  "cli.status.clock": {
    "nl": "De klok van deze laptop loopt {minutes} minuten voor (min: achter). Het werk gaat gewoon door; laat de klok gelijkzetten.",
    "en": "This laptop's clock is {minutes} minutes ahead (minus: behind). Work goes on; have the clock set."
  },
  "cli.status.nothing": {
    "nl": "Er is niets onverwachts. Wat de stappen nog vragen staat in 'samenop check'.",
    "en": "Nothing unexpected came up. What the steps still need stands in 'samenop check'."
  },
  "cli.status.needs-you": {
    "nl": "Dit vraagt jou:",
    "en": "This needs you:"
  },
  "alert.conflicts": {
    "nl": "{count} verschillen open, waarvan {critical} over veiligheid. Bekijk ze met 'samenop conflicts'.",
    "en": "{count} differences open, {critical} about safety. Look at them with 'samenop conflicts'."
  },
  "alert.not-accepted": {
    "nl": "{count} bewerkingen nam de dienst niet aan. Ze staan bij het dossier met de reden.",
    "en": "The service did not accept {count} edits. They stand with the record, with the reason."
  },
  "cli.export.done": {
    "nl": "{count} regels geschreven naar {path}.",
    "en": "{count} lines written to {path}."
  },
  "cli.report.done": {
    "nl": "Tussenrapport geschreven: {path}",
    "en": "Interim report written: {path}"
  },
  "cli.verify.ok": {
    "nl": "In orde: {operations} bewerkingen nagekeken.",
    "en": "All right: {operations} operations checked."
  },
  "cli.verify.failed": {
    "nl": "Niet in orde:",
    "en": "Not all right:"
  },
  "cli.verify.report-ok": {
    "nl": "Het bestand is zoals het gemaakt is (controlegetal {digest}). Het zegt niet wie het maakte: het is niet ondertekend.",
    "en": "The file is as it was made (digest {digest}). It does not prove who made it: it is not signed."
  },
  "cli.doctor.ok": {
    "nl": "in orde",
    "en": "all right"
  },
  "cli.doctor.bad": {
    "nl": "NIET in orde",
    "en": "NOT all right"
  },
  "cli.doctor.data": {
    "nl": "meegeleverde gegevens",
    "en": "data that ships with the product"
  },
  "cli.doctor.store": {
    "nl": "opslag te openen",
    "en": "store can be opened"
  },
  "cli.doctor.durability": {
    "nl": "stroomuitval kost niets (WAL, synchronous=FULL)",
    "en": "a power cut loses nothing (WAL, synchronous=FULL)"
  },
  "cli.doctor.integrity": {
    "nl": "handtekeningen, ketens en samenvoeging kloppen",
    "en": "signatures, chains and merge are sound"
  },
  "cli.doctor.enrolled": {
    "nl": "aangemeld bij een dienst",
    "en": "joined a service"
  },
  "cli.doctor.clock": {
    "nl": "klok loopt gelijk met de dienst",
    "en": "clock agrees with the service"
  },
  "disclosure.participant.necessity": {
    "nl": "Samen optreden: de ander heeft het gedeelde deel nodig voor de eigen taak bij acute onveiligheid.",
    "en": "Acting together: the other needs the shared part for its own task in acute unsafety."
  },
  "report.purpose.base_team": {
    "nl": "Overdracht binnen de eigen organisatie",
    "en": "Handover within the own organisation"
  },
  "rule.K21": {
    "nl": "Rond eerst stap {steps} af; dan kan stap 5.",
    "en": "Finish step {steps} first; then step 5."
  },
  "error.still-receiving": {
    "nl": "Er komt nog meer van dit dossier binnen. Rond eerst 'samenop sync' af.",
    "en": "More of this record is still coming in. Finish 'samenop sync' first."
  },
  "demo.title": {
    "nl": "Voorbeeld met verzonnen personen: {title}",
    "en": "A demo with invented persons: {title}"
  },
  "demo.service": {
    "nl": "Dienst gestart op {url}",
    "en": "Service started at {url}"
  },
  "demo.laptop": {
    "nl": "Laptop {device} aangemeld voor {unit}",
    "en": "Laptop {device} enrolled for {unit}"
  },
  "demo.run": {
    "nl": "{device} $ {command}",
    "en": "{device} $ {command}"
  },
  "demo.look": {
    "nl": "{device} ziet:",
    "en": "{device} sees:"
  },
  "error.value-missing": {
    "nl": "Geef minstens één waarde: {type} VELD=WAARDE.",
    "en": "Give at least one value: {type} FIELD=VALUE."
  },
  "error.answer-blocks": {
    "nl": "Deze regel ({rule}) is een blokkade: los op wat er staat, of gebruik --override waar dat mag.",
    "en": "This rule ({rule}) is a block: settle what it says, or use --override where that is allowed."
  },
  "error.example": {
    "nl": "Bijvoorbeeld: {example}.",
    "en": "For example: {example}."
  },
  "error.field-twice": {
    "nl": "{field} staat er twee keer. Geef het één keer.",
    "en": "{field} is given twice. Give it once."
  },
  "cli.status.not-enrolled": {
    "nl": "Deze laptop is nog niet aangemeld bij een dienst: gebruik 'samenop enrol'.",
    "en": "This laptop has not joined a service yet: use 'samenop enrol'."
  },
  "cli.remove.proposed": {
    "nl": "Voorstel om weg te halen vastgelegd, met reden: {entity}. Het blijft staan, want een ander maakte het of schreef er iets bij.",
    "en": "Proposed for removal, with a reason: {entity}. It stays, since somebody else made it or wrote to it."
  },
  "cli.add.participant": {
    "nl": "Toegevoegd: {entity}. Daarbij is vastgelegd dat je het gedeelde deel verstrekt, met doel en noodzaak; kijk met 'samenop record show' of dat klopt.",
    "en": "Added: {entity}. It is recorded with it that you disclose the shared part, with purpose and necessity; see with 'samenop record show' whether that is right."
  }
}

"""#

    static let textsGuideJson: String = #"""
{
  "guide.welcome": {
    "nl": "Dossier {name}. We gaan rustig vraag voor vraag. Elk antwoord wordt meteen opgeslagen, ook zonder netwerk.\nTyp ? voor hulp, o voor overzicht, d voor vertrek, q om te stoppen.",
    "en": "Record {name}. We go calmly, one question at a time. Every answer is stored at once, also without a network.\nType ? for help, o for the overview, d for departure, q to stop."
  },
  "guide.goodbye": {
    "nl": "Alles wat je hebt geantwoord is opgeslagen. Verdergaan: samenop guide {name}",
    "en": "Everything you answered is stored. To go on: samenop guide {name}"
  },
  "guide.heading": {
    "nl": "Stap {step} van 5, {name}",
    "en": "Step {step} of 5, {name}"
  },
  "guide.help": {
    "nl": "Typ je antwoord en druk op Enter. Een cijfer kiest, tekst mag ook.\n  Enter of s: nu niet, vraag het later\n  b: terug naar de vorige vraag\n  o: overzicht, wat is er nog open en wie is niet veilig\n  d: vertrek, mag ons team weg\n  n: een notitie bij deze vraag\n  stap 4: ga naar stap 4\n  q: stoppen, alles is opgeslagen\nBegint je tekst met = dan wordt alles daarna opgeslagen, ook als het één letter is.",
    "en": "Type your answer and press Enter. A number chooses; words work too.\n  Enter or s: not now, ask me later\n  b: back to the question before\n  o: overview, what is open and who is not safe\n  d: departure, may our team leave\n  n: a note with this question\n  step 4: go to step 4\n  q: stop, everything is stored\nIf your text begins with = everything after it is stored, also when it is one letter."
  },
  "guide.help.why": {
    "nl": "Hiervoor is het antwoord nodig:",
    "en": "The answer is needed for this:"
  },
  "guide.prompt.one": {
    "nl": "Cijfer",
    "en": "Number"
  },
  "guide.prompt.several": {
    "nl": "Cijfers met komma's",
    "en": "Numbers with commas"
  },
  "guide.prompt.several-or-none": {
    "nl": "Cijfers met komma's, of geen",
    "en": "Numbers with commas, or none"
  },
  "guide.prompt.number": {
    "nl": "Getal",
    "en": "Number"
  },
  "guide.prompt.moment": {
    "nl": "Tijd: nu, 14:05 of gisteren 23:50",
    "en": "Time: now, 14:05 or yesterday 23:50"
  },
  "guide.prompt.date": {
    "nl": "Datum: 10-02-2026",
    "en": "Date: 10-02-2026"
  },
  "guide.prompt.date-or-moment": {
    "nl": "Datum of tijd: 10-02-2026, morgen 9:00",
    "en": "Date or time: 10-02-2026, tomorrow 9:00"
  },
  "guide.prompt.text": {
    "nl": "Tekst",
    "en": "Text"
  },
  "guide.prompt.choice": {
    "nl": "Cijfer (Enter = {last}, {what}):",
    "en": "Number (Enter = {last}, {what}):"
  },
  "guide.enter.later": {
    "nl": "Enter = later",
    "en": "Enter = later"
  },
  "guide.enter.keep": {
    "nl": "Enter = laten staan",
    "en": "Enter = leave as it is"
  },
  "guide.enter.on": {
    "nl": "Enter = verder",
    "en": "Enter = go on"
  },
  "guide.enter.again": {
    "nl": "Enter = opnieuw",
    "en": "Enter = again"
  },
  "guide.known": {
    "nl": "Staat er al: {names}.",
    "en": "There already: {names}."
  },
  "guide.now": {
    "nl": "Nu staat er: {value}",
    "en": "It says now: {value}"
  },
  "guide.noted": {
    "nl": "Notitie: {value}",
    "en": "Note: {value}"
  },
  "guide.correction": {
    "nl": "Dit antwoord ligt vast. Een ander antwoord wordt een verbetering, met een reden; het oude blijft leesbaar.",
    "en": "This answer stands. Another answer becomes a correction, with a reason; the old one stays readable."
  },
  "guide.conflict": {
    "nl": "Hierover verschillen de antwoorden. Kies wat klopt, of druk op Enter om het zo te laten.",
    "en": "The answers differ here. Choose what is right, or press Enter to leave it so."
  },
  "guide.conflict.holds": {
    "nl": "Tot iemand kiest geldt: {value}",
    "en": "Until somebody chooses, this holds: {value}"
  },
  "guide.conflict.settling": {
    "nl": "Je kiest nu wat klopt. Wat de ander zei blijft leesbaar.",
    "en": "You now choose what is right. What the other said stays readable."
  },
  "guide.nothing-to-choose": {
    "nl": "Er is nog niets om uit te kiezen. Druk op Enter en leg dat eerst vast.",
    "en": "There is nothing to choose from yet. Press Enter and record that first."
  },
  "guide.stored": {
    "nl": "Opgeslagen: {value}",
    "en": "Stored: {value}"
  },
  "guide.unchanged": {
    "nl": "Dat stond er al. Er is niets veranderd.",
    "en": "That was there already. Nothing was changed."
  },
  "guide.blocked": {
    "nl": "Niet gedaan; er is niets geschreven. Dit staat in de weg:",
    "en": "Not done; nothing was written. This stands in the way:"
  },
  "guide.unmet": {
    "nl": "Let op: na het uitwisselen bleek dit bij een vertrek niet in orde.",
    "en": "Note: after exchanging, this turned out not to be in order at a departure."
  },
  "guide.reason.ask": {
    "nl": "Waarom? (Enter = niet doen):",
    "en": "Why? (Enter = do not do it):"
  },
  "guide.reason.none": {
    "nl": "Zonder reden verandert er niets.",
    "en": "Without a reason nothing changes."
  },
  "guide.override": {
    "nl": "Hiervan wijk je af:",
    "en": "You set this aside:"
  },
  "guide.note.ask": {
    "nl": "Notitie (Enter = geen; bedoelde je nee, kies dan het cijfer):",
    "en": "Note (Enter = none; if you meant no, choose its number):"
  },
  "guide.note.kept": {
    "nl": "Deze notitie wordt opgeslagen bij je antwoord op deze vraag. Geef nu het antwoord.",
    "en": "This note is stored with your answer to this question. Now give the answer."
  },
  "guide.note.none": {
    "nl": "Een notitie hoort bij een vraag. Hier kan dat niet.",
    "en": "A note belongs to a question. That is not possible here."
  },
  "guide.back.none": {
    "nl": "Dit is het begin; verder terug kan niet.",
    "en": "This is the start; you can't go further back."
  },
  "guide.step.none": {
    "nl": "Er zijn vijf stappen: stap 1 tot en met stap 5.",
    "en": "There are five steps: step 1 up to step 5."
  },
  "guide.unclear.time": {
    "nl": "Die tijd herken ik niet. Typ nu, 14:05, gisteren 23:50 of 10-02-2026 14:05.",
    "en": "I do not recognise that time. Type now, 14:05, yesterday 23:50 or 10-02-2026 14:05."
  },
  "guide.unclear.date": {
    "nl": "Die datum herken ik niet. Typ bijvoorbeeld 10-02-2026, vandaag of gisteren.",
    "en": "I do not recognise that date. Type for example 10-02-2026, today or yesterday."
  },
  "guide.unclear.several": {
    "nl": "Typ de cijfers van wat klopt, met een komma ertussen.",
    "en": "Type the numbers of what is right, with a comma between."
  },
  "guide.unclear.number": {
    "nl": "Typ een cijfer van 1 tot {count}.",
    "en": "Type a number from 1 to {count}."
  },
  "guide.which": {
    "nl": "Dat kan op twee dagen zijn. Welke bedoel je?",
    "en": "That could be on two days. Which one do you mean?"
  },
  "guide.refused.choice": {
    "nl": "'{given}' staat er niet bij; er is niets opgeslagen. Typ een cijfer van 1 tot {count}.",
    "en": "'{given}' is not one of them; nothing was stored. Type a number from 1 to {count}."
  },
  "guide.fill.none": {
    "nl": "Geen vraag van deze gids kan dit oplossen. Kijk met samenop check wat er nodig is.",
    "en": "No question of this guide can settle this. Look with samenop check what is needed."
  },
  "guide.choose.fill": {
    "nl": "vul aan wat ontbreekt",
    "en": "fill in what is missing"
  },
  "guide.choose.override": {
    "nl": "toch doen, met een reden",
    "en": "do it all the same, with a reason"
  },
  "guide.point.complete": {
    "nl": "afgesproken",
    "en": "agreed"
  },
  "guide.point.open": {
    "nl": "nog open",
    "en": "still open"
  },
  "guide.point.missing": {
    "nl": "Ontbreekt: {what}",
    "en": "Missing: {what}"
  },
  "guide.overview": {
    "nl": "Overzicht",
    "en": "Overview"
  },
  "guide.overview.step": {
    "nl": "Stap {step}, {name}: {state}. Vragen zonder antwoord: {count}.",
    "en": "Step {step}, {name}: {state}. Questions without an answer: {count}."
  },
  "guide.overview.blocks": {
    "nl": "  Houdt deze stap tegen:",
    "en": "  Stops this step:"
  },
  "guide.overview.conflicts": {
    "nl": "Open verschillen tussen antwoorden: {count}.",
    "en": "Open differences between answers: {count}."
  },
  "guide.end": {
    "nl": "Stand: {state}. Vragen zonder antwoord: {count}.",
    "en": "State: {state}. Questions without an answer: {count}."
  },
  "guide.end.blocked": {
    "nl": "Dit houdt de stap tegen:",
    "en": "This stops the step:"
  },
  "guide.end.overridden": {
    "nl": "Met reden opzij gezet:",
    "en": "Set aside with a reason:"
  },
  "guide.end.choose.proceed": {
    "nl": "rond stap {step} af",
    "en": "mark step {step} as done"
  },
  "guide.end.choose.again": {
    "nl": "loop de open vragen nog eens langs",
    "en": "go through the open questions again"
  },
  "guide.end.choose.next": {
    "nl": "ga naar stap {step}",
    "en": "go to step {step}"
  },
  "guide.end.choose.stop": {
    "nl": "stop",
    "en": "stop"
  },
  "guide.departure.heading": {
    "nl": "Vertrek",
    "en": "Departure"
  },
  "guide.departure.who": {
    "nl": "Wie vertrekt: {organisation}, {unit}.",
    "en": "Who leaves: {organisation}, {unit}."
  },
  "guide.departure.nobody": {
    "nl": "Er staat nog niemand in het dossier.",
    "en": "Nobody is in the record yet."
  },
  "guide.departure.doubted": {
    "nl": "Nog niet zeker veilig ({count}):",
    "en": "Not yet known to be safe ({count}):"
  },
  "guide.departure.certain": {
    "nl": "Veilig, en we weten waar ({count}):",
    "en": "Safe, and we know where ({count}):"
  },
  "guide.departure.weapon": {
    "nl": "Niet veiliggesteld wapen: {name}.",
    "en": "Weapon not secured: {name}."
  },
  "guide.departure.call": {
    "nl": "Er is gesproken:",
    "en": "There was a talk:"
  },
  "guide.departure.no-call": {
    "nl": "Er is nog geen gesprek vastgelegd waarin iemand van de andere organisatie is bereikt.",
    "en": "No talk is recorded yet in which somebody of the other organisation was reached."
  },
  "guide.departure.not-said": {
    "nl": "niet vastgelegd",
    "en": "not recorded"
  },
  "guide.departure.recorded": {
    "nl": "Eerder vastgelegd vertrek: {time}.",
    "en": "Departure recorded before: {time}."
  },
  "guide.departure.open": {
    "nl": "Niets houdt jullie tegen om te vertrekken.",
    "en": "Nothing stops you from leaving."
  },
  "guide.departure.blocked": {
    "nl": "Dit houdt het vertrek tegen:",
    "en": "This stops the departure:"
  },
  "guide.departure.choose.proceed": {
    "nl": "leg het vertrek vast",
    "en": "record the departure"
  },
  "guide.departure.choose.leave": {
    "nl": "terug naar de vragen",
    "en": "back to the questions"
  },
  "guide.departure.stored": {
    "nl": "Opgeslagen: het vertrek, met hoe het met iedereen was.",
    "en": "Stored: the departure, with how everybody was."
  },
  "error.guide-needs-terminal": {
    "nl": "De gids stelt vragen en heeft een terminal nodig. Gebruik zonder terminal 'samenop set' en 'samenop add'.",
    "en": "The guide asks questions and needs a terminal. Without one, use 'samenop set' and 'samenop add'."
  }
}

"""#

    static let textsReportJson: String = #"""
{
  "report.section.1": {
    "nl": "Kop en status",
    "en": "Heading and status"
  },
  "report.section.2": {
    "nl": "Waar het nu om gaat",
    "en": "What matters now"
  },
  "report.section.3": {
    "nl": "Melding",
    "en": "Incident"
  },
  "report.section.4": {
    "nl": "Betrokkenen",
    "en": "Persons and roles"
  },
  "report.section.5": {
    "nl": "Kinderen",
    "en": "Children"
  },
  "report.section.6": {
    "nl": "Wapens en middelen",
    "en": "Weapons and substances"
  },
  "report.section.7": {
    "nl": "Tijdlijn",
    "en": "Timeline"
  },
  "report.section.8": {
    "nl": "Overleg",
    "en": "Consults"
  },
  "report.section.9": {
    "nl": "Informatie",
    "en": "Information exchanged"
  },
  "report.section.10": {
    "nl": "Patroon",
    "en": "Pattern"
  },
  "report.section.11": {
    "nl": "Veiligheidsbeoordeling",
    "en": "Safety assessment"
  },
  "report.section.12": {
    "nl": "Adviezen",
    "en": "Advice"
  },
  "report.section.13": {
    "nl": "Onderzoek",
    "en": "Investigation"
  },
  "report.section.14": {
    "nl": "Letsel",
    "en": "Injuries"
  },
  "report.section.15": {
    "nl": "Gesprekken",
    "en": "Interviews"
  },
  "report.section.16": {
    "nl": "Stalking",
    "en": "Stalking"
  },
  "report.section.17": {
    "nl": "Slachtoffer",
    "en": "Victim"
  },
  "report.section.18": {
    "nl": "Maatregelen",
    "en": "Measures"
  },
  "report.section.19": {
    "nl": "Afspraken",
    "en": "Agreements"
  },
  "report.section.20": {
    "nl": "Openstaand",
    "en": "Open actions and dates"
  },
  "report.section.21": {
    "nl": "Verschillen",
    "en": "Open differences"
  },
  "report.section.22": {
    "nl": "Afwijkingen",
    "en": "Deviations"
  },
  "report.section.23": {
    "nl": "Overdracht",
    "en": "Handovers"
  },
  "report.section.24": {
    "nl": "Verstrekkingen",
    "en": "Disclosures"
  },
  "report.section.25": {
    "nl": "Evaluatie",
    "en": "Evaluation"
  },
  "report.section.26": {
    "nl": "Herkomst",
    "en": "Provenance"
  },
  "report.section.27": {
    "nl": "Overige gegevens",
    "en": "Other data"
  },
  "report.month.1": {
    "nl": "jan",
    "en": "Jan"
  },
  "report.month.2": {
    "nl": "feb",
    "en": "Feb"
  },
  "report.month.3": {
    "nl": "mrt",
    "en": "Mar"
  },
  "report.month.4": {
    "nl": "apr",
    "en": "Apr"
  },
  "report.month.5": {
    "nl": "mei",
    "en": "May"
  },
  "report.month.6": {
    "nl": "jun",
    "en": "Jun"
  },
  "report.month.7": {
    "nl": "jul",
    "en": "Jul"
  },
  "report.month.8": {
    "nl": "aug",
    "en": "Aug"
  },
  "report.month.9": {
    "nl": "sep",
    "en": "Sep"
  },
  "report.month.10": {
    "nl": "okt",
    "en": "Oct"
  },
  "report.month.11": {
    "nl": "nov",
    "en": "Nov"
  },
  "report.month.12": {
    "nl": "dec",
    "en": "Dec"
  },
  "report.title": {
    "nl": "Overdrachtsrapport {record}",
    "en": "Handover report {record}"
  },
  "report.status.word.interim": {
    "nl": "TUSSENRAPPORT",
    "en": "INTERIM"
  },
  "report.status.notice.interim": {
    "nl": "TUSSENRAPPORT: het werk loopt nog en dit kan veranderen. Kijk in het dossier voor de laatste stand.",
    "en": "INTERIM: work goes on and this may change. Look in the record for the latest state."
  },
  "report.not_recorded": {
    "nl": "niet vastgelegd",
    "en": "not recorded"
  },
  "report.not_said": {
    "nl": "niet gezegd",
    "en": "not said"
  },
  "report.no_fields": {
    "nl": "zonder gegevens",
    "en": "without data"
  },
  "report.yes": {
    "nl": "ja",
    "en": "yes"
  },
  "report.no": {
    "nl": "nee",
    "en": "no"
  },
  "report.none": {
    "nl": "geen",
    "en": "none"
  },
  "report.nobody": {
    "nl": "niemand vastgelegd",
    "en": "nobody recorded"
  },
  "report.empty": {
    "nl": "leeggemaakt",
    "en": "cleared"
  },
  "report.erased": {
    "nl": "gewist omdat de wet dat vraagt",
    "en": "erased because the law asks for it"
  },
  "report.missing": {
    "nl": "de inhoud is hier nog niet",
    "en": "the content is not here yet"
  },
  "report.unknown_field": {
    "nl": "veld dat deze versie niet kent ({field})",
    "en": "field this version does not know ({field})"
  },
  "report.unknown_type": {
    "nl": "soort die deze versie niet kent ({type})",
    "en": "type this version does not know ({type})"
  },
  "report.unknown_code": {
    "nl": "waarde die deze versie niet kent ({code})",
    "en": "value this version does not know ({code})"
  },
  "report.unknown_reference": {
    "nl": "onderdeel dat hier niet is ({id})",
    "en": "part that is not here ({id})"
  },
  "report.acting_for": {
    "nl": "{who}, namens {organisation}",
    "en": "{who}, acting for {organisation}"
  },
  "report.reason": {
    "nl": "Reden: {reason}",
    "en": "Reason: {reason}"
  },
  "report.voice": {
    "nl": "{value} – {who}, vastgelegd {recorded}",
    "en": "{value} – {who}, recorded {recorded}"
  },
  "report.about_time": {
    "nl": "rond {time}",
    "en": "about {time}"
  },
  "report.unsure_time": {
    "nl": "{time}, onzeker",
    "en": "{time}, not sure"
  },
  "report.time_unknown": {
    "nl": "tijd onbekend",
    "en": "time unknown"
  },
  "report.recorded_then": {
    "nl": "vastgelegd {time}",
    "en": "recorded {time}"
  },
  "report.state.settled": {
    "nl": "vastgesteld",
    "en": "settled"
  },
  "report.state.provisional": {
    "nl": "voorlopig",
    "en": "provisional"
  },
  "report.state.conflict": {
    "nl": "verschil",
    "en": "difference"
  },
  "report.state.conflict_value": {
    "nl": "verschil; nu geldt: {value}",
    "en": "difference; in force: {value}"
  },
  "report.state.conflict_open": {
    "nl": "verschil; er geldt nog niets",
    "en": "difference; nothing is in force yet"
  },
  "report.state.remarked": {
    "nl": "vastgesteld, met opmerking van een ander",
    "en": "settled, with a remark of somebody else"
  },
  "report.state.remark": {
    "nl": "opmerking",
    "en": "remark"
  },
  "report.state.not_accepted": {
    "nl": "niet aanvaard",
    "en": "not accepted"
  },
  "report.state.changed": {
    "nl": "gewijzigd door een latere regel",
    "en": "changed by a later item"
  },
  "report.state.unconfirmed": {
    "nl": "nog niet bevestigd",
    "en": "not yet confirmed"
  },
  "report.removal.effective": {
    "nl": "Weggehaald: dit telt niet meer mee.",
    "en": "Removed: this no longer counts."
  },
  "report.removal.by": {
    "nl": "{who}, vastgelegd {recorded}",
    "en": "{who}, recorded {recorded}"
  },
  "report.corrected_by": {
    "nl": "Dit was niet goed. Lees in plaats hiervan: {names}",
    "en": "This was wrong. Read instead: {names}"
  },
  "report.corrected_later": {
    "nl": "{words} (later verbeterd)",
    "en": "{words} (put right later)"
  },
  "report.removal.proposed": {
    "nl": "Iemand stelt voor dit weg te halen. Tot dat is beslist, telt het mee.",
    "en": "Somebody proposes to remove this. Until that is decided it counts."
  },
  "report.column.field": {
    "nl": "Gegeven",
    "en": "Item"
  },
  "report.column.value": {
    "nl": "Waarde",
    "en": "Value"
  },
  "report.column.state": {
    "nl": "Stand",
    "en": "State"
  },
  "report.column.who": {
    "nl": "Wie",
    "en": "Who"
  },
  "report.column.occurred": {
    "nl": "Gebeurd",
    "en": "Occurred"
  },
  "report.column.recorded": {
    "nl": "Vastgelegd",
    "en": "Recorded"
  },
  "report.column.person": {
    "nl": "Persoon",
    "en": "Person"
  },
  "report.column.in_force": {
    "nl": "Nu geldt",
    "en": "In force"
  },
  "report.column.voices": {
    "nl": "Wie zegt wat",
    "en": "Who says what"
  },
  "report.column.when": {
    "nl": "Wanneer",
    "en": "When"
  },
  "report.column.what": {
    "nl": "Wat",
    "en": "What"
  },
  "report.column.owner": {
    "nl": "Voor wie",
    "en": "For whom"
  },
  "report.column.about": {
    "nl": "Waarover",
    "en": "About"
  },
  "report.column.clearance": {
    "nl": "Akkoord",
    "en": "Clearance"
  },
  "report.column.rule": {
    "nl": "Regel",
    "en": "Rule"
  },
  "report.column.from": {
    "nl": "Vanaf",
    "en": "From"
  },
  "report.column.until": {
    "nl": "Tot",
    "en": "Until"
  },
  "report.column.severity": {
    "nl": "Soort",
    "en": "Kind"
  },
  "report.column.due": {
    "nl": "Uiterlijk",
    "en": "Due"
  },
  "report.column.gates": {
    "nl": "Houdt tegen",
    "en": "Holds back"
  },
  "report.column.organisation": {
    "nl": "Organisatie",
    "en": "Organisation"
  },
  "report.column.operations": {
    "nl": "Bewerkingen",
    "en": "Edits"
  },
  "report.column.last_recorded": {
    "nl": "Laatst vastgelegd",
    "en": "Last recorded"
  },
  "report.column.last_received": {
    "nl": "Laatst ontvangen",
    "en": "Last received"
  },
  "report.column.view": {
    "nl": "Beeld",
    "en": "View"
  },
  "report.fact.status": {
    "nl": "Status",
    "en": "Status"
  },
  "report.fact.record": {
    "nl": "Dossier",
    "en": "Record"
  },
  "report.fact.record_id": {
    "nl": "Nummer",
    "en": "Id"
  },
  "report.fact.made_at": {
    "nl": "Gemaakt op",
    "en": "Made at"
  },
  "report.fact.made_by": {
    "nl": "Gemaakt door",
    "en": "Made by"
  },
  "report.fact.recipient": {
    "nl": "Voor",
    "en": "For"
  },
  "report.fact.purpose": {
    "nl": "Doel",
    "en": "Purpose"
  },
  "report.fact.received_until": {
    "nl": "Bijgewerkt met anderen tot",
    "en": "Includes edits of others until"
  },
  "report.fact.unconfirmed": {
    "nl": "Nog niet bevestigde bewerkingen",
    "en": "Edits not yet confirmed"
  },
  "report.fact.unsent": {
    "nl": "Nog te verzenden bewerkingen",
    "en": "Edits still to be sent"
  },
  "report.fact.record_digest": {
    "nl": "Controlegetal van het dossier",
    "en": "Digest of the record"
  },
  "report.fact.app_version": {
    "nl": "Gemaakt met versie",
    "en": "Made with version"
  },
  "report.fact.operation_count": {
    "nl": "Aantal bewerkingen",
    "en": "Number of edits"
  },
  "report.fact.catalogue": {
    "nl": "Versie van de catalogus",
    "en": "Version of the catalogue"
  },
  "report.fact.operations_digest": {
    "nl": "Controlegetal van de bewerkingen",
    "en": "Digest of the edits"
  },
  "report.made_by": {
    "nl": "{organisation} ({author})",
    "en": "{organisation} ({author})"
  },
  "report.recipient.base_team": {
    "nl": "volgende dienst en basisteam",
    "en": "next shift and base team"
  },
  "report.nothing_received": {
    "nl": "nog niets ontvangen",
    "en": "nothing received yet"
  },
  "report.open_differences": {
    "nl": "Let op: er zijn verschillen waarover nog niet is beslist.",
    "en": "Mind: there are differences that nobody has decided on yet."
  },
  "report.not_accepted_count": {
    "nl": "Let op: waarden die niet zijn aanvaard: {count}. Ze staan bij het gegeven en tellen niet mee.",
    "en": "Mind: values that were not accepted: {count}. They stand beside their item and do not count."
  },
  "report.now.acute": {
    "nl": "Hoe acuut",
    "en": "How acute"
  },
  "report.now.safety": {
    "nl": "Veiligheid per persoon",
    "en": "Safety per person"
  },
  "report.now.dangers": {
    "nl": "Open gevaren",
    "en": "Open dangers"
  },
  "report.now.differences": {
    "nl": "Verschillen",
    "en": "Differences"
  },
  "report.now.unknown": {
    "nl": "Wat we niet weten",
    "en": "What we do not know"
  },
  "report.now.contact": {
    "nl": "Eerste aanspreekpunt",
    "en": "First contact"
  },
  "report.now.actions": {
    "nl": "Eerstvolgende acties",
    "en": "Next actions"
  },
  "report.no_dangers": {
    "nl": "Geen van deze gevaren is vastgelegd. Dat betekent niet dat het veilig is.",
    "en": "None of these dangers is recorded. That does not mean that it is safe."
  },
  "report.danger.weapon": {
    "nl": "Wapen niet veiliggesteld: {subject}. {said}",
    "en": "Weapon not secured: {subject}. {said}"
  },
  "report.danger.whereabouts": {
    "nl": "Niet bekend waar iemand is: {subject}. {said}",
    "en": "Somebody’s whereabouts are not known: {subject}. {said}"
  },
  "report.danger.child": {
    "nl": "Kind niet zelf gezien: {subject}. {said}",
    "en": "Child not seen in person: {subject}. {said}"
  },
  "report.danger.premises": {
    "nl": "Gevaar op de plek: {subject}. {said}",
    "en": "Danger at the place: {subject}. {said}"
  },
  "report.all_known": {
    "nl": "Alles waar deze bladzijde naar vraagt, is vastgelegd.",
    "en": "Everything this page asks for is recorded."
  },
  "report.unknown.nothing": {
    "nl": "{field}: er is geen {type} vastgelegd",
    "en": "{field}: no {type} is recorded"
  },
  "report.unknown.not_recorded": {
    "nl": "{subject}: {field} is niet vastgelegd",
    "en": "{subject}: {field} is not recorded"
  },
  "report.unknown.said": {
    "nl": "{subject}: {field} is onbekend of niet zeker",
    "en": "{subject}: {field} is unknown or not certain"
  },
  "report.and": {
    "nl": " en ",
    "en": " and "
  },
  "report.contact.contested": {
    "nl": "Hierover is verschil: {names}. Zolang dat zo is, zijn beiden bereikbaar.",
    "en": "There is a difference here: {names}. While it stands, both are to be reached."
  },
  "report.past": {
    "nl": "voorbij",
    "en": "past"
  },
  "report.caption.differences": {
    "nl": "Wie zegt wat",
    "en": "Who says what"
  },
  "report.caption.remarks": {
    "nl": "Opmerkingen",
    "en": "Remarks"
  },
  "report.caption.open": {
    "nl": "Wat nog moet",
    "en": "What remains to be done"
  },
  "report.caption.deviations": {
    "nl": "Waar is afgeweken",
    "en": "Where a rule was not followed"
  },
  "report.caption.timeline": {
    "nl": "In volgorde van gebeuren",
    "en": "In the order it happened"
  },
  "report.caption.views": {
    "nl": "Beelden naast elkaar",
    "en": "Views side by side"
  },
  "report.caption.organisations": {
    "nl": "Wie droegen bij",
    "en": "Who contributed"
  },
  "report.remarks": {
    "nl": "Opmerkingen bij het gegeven van een ander",
    "en": "Remarks on somebody else’s item"
  },
  "report.proposed_removals": {
    "nl": "Voorstellen om iets weg te halen",
    "en": "Proposals to remove something"
  },
  "report.no_differences": {
    "nl": "Er zijn geen open verschillen.",
    "en": "There are no open differences."
  },
  "report.no_findings": {
    "nl": "De regels vragen nu niets van iemand.",
    "en": "The rules ask nothing of anybody now."
  },
  "report.clearance_marks": {
    "nl": "Akkoorden die na het samenvoegen niet klopten",
    "en": "Clearances that did not hold after the merge"
  },
  "report.still": {
    "nl": "nog steeds",
    "en": "still"
  },
  "report.severity.block": {
    "nl": "houdt tegen",
    "en": "holds back"
  },
  "report.severity.warn": {
    "nl": "waarschuwing",
    "en": "warning"
  },
  "report.severity.remind": {
    "nl": "herinnering",
    "en": "reminder"
  },
  "report.finding.open": {
    "nl": "open",
    "en": "open"
  },
  "report.finding.overridden": {
    "nl": "met reden doorgegaan",
    "en": "gone on with a reason"
  },
  "report.finding.answered": {
    "nl": "met reden beantwoord",
    "en": "answered with a reason"
  },
  "report.finding.unmetAfterMerge": {
    "nl": "klopte niet meer na het samenvoegen",
    "en": "no longer met after the merge"
  },
  "report.gate.step": {
    "nl": "stap {step}",
    "en": "step {step}"
  },
  "report.gate.departure": {
    "nl": "vertrek",
    "en": "departure"
  },
  "report.gate.closing": {
    "nl": "afsluiten",
    "en": "closing"
  },
  "report.gate.declaring": {
    "nl": "verklaren dat het niet meer acuut is",
    "en": "declaring it no longer acute"
  },
  "report.gate.planning": {
    "nl": "een plan vastleggen",
    "en": "recording a plan"
  },
  "report.gate.closing-file": {
    "nl": "het dossier van Veilig Thuis sluiten",
    "en": "closing Veilig Thuis's own file"
  },
  "report.gate.disclosure": {
    "nl": "gegevens verstrekken",
    "en": "passing data on"
  },
  "report.gate.final-report": {
    "nl": "een eindrapport",
    "en": "a final report"
  },
  "report.gate.report": {
    "nl": "een rapport",
    "en": "a report"
  },
  "report.binds.all": {
    "nl": "iedereen",
    "en": "everybody"
  },
  "report.binds.P": {
    "nl": "politie",
    "en": "police"
  },
  "report.binds.V": {
    "nl": "Veilig Thuis",
    "en": "Veilig Thuis"
  },
  "report.binds.SUP": {
    "nl": "leidinggevende",
    "en": "supervisor"
  },
  "report.binds.SYS": {
    "nl": "systeem",
    "en": "system"
  },
  "report.refused.recipient": {
    "nl": "Dit rapport kan nog niet naar deze ontvanger ({recipient}) vanuit deze organisatie ({organisation}).",
    "en": "This report cannot go to this recipient ({recipient}) from this organisation ({organisation}) yet."
  },
  "report.refused.receiving": {
    "nl": "Het dossier komt nog binnen. Maak het rapport als alles er is.",
    "en": "The record is still coming in. Make the report when all of it is here."
  },
  "report.withheld": {
    "nl": "Weggelaten voor deze ontvanger",
    "en": "Left out for this recipient"
  },
  "report.withheld.article9": {
    "nl": "politiegegevens artikel 9 (eigen autorisatie nodig)",
    "en": "police data article 9 (needs its own authorisation)"
  },
  "report.withheld.evaluation": {
    "nl": "evaluatie van de samenwerking",
    "en": "evaluation of the cooperation"
  },
  "report.withheld.rvdk_advice": {
    "nl": "advies van de Raad voor de Kinderbescherming",
    "en": "advice of the child protection board"
  }
}

"""#

    static let textsRulesAccessJson: String = #"""
{}

"""#

    static let textsRulesGeneralJson: String = #"""
{}

"""#

    static let textsRulesRegistrationJson: String = #"""
{}

"""#

    static let textsRulesSharingJson: String = #"""
{}

"""#

    static let textsRulesStalkingJson: String = #"""
{}

"""#

    static let textsRulesStep1Json: String = #"""
{
  "rule.R1.1": {
    "nl": "Met Veilig Thuis is nog niet gesproken. Bel Veilig Thuis en leg het gesprek vast; bel je zonder gehoor, leg dan elke poging vast.",
    "en": "Nobody has spoken to Veilig Thuis yet. Call Veilig Thuis and record the call; if there is no answer, record every attempt."
  },
  "rule.R1.1.need": {
    "nl": "Leg eerst vast wanneer je Veilig Thuis hebt geprobeerd te bellen.",
    "en": "First record when you tried to call Veilig Thuis."
  },
  "rule.R1.3": {
    "nl": "Veilig Thuis komt ter plaatse, maar er is nog niet afgesproken dat de politie eerst naar binnen gaat. Spreek dat samen af en leg het vast. Tot dan telt geen enkel sein om binnen te komen.",
    "en": "Veilig Thuis is coming to the scene, but it has not been agreed that the police go in first. Agree on it together and record it. Until then no signal to come in counts."
  },
  "rule.R1.4": {
    "nl": "Veilig Thuis ging de woning in voordat er een geldig sein was, of voor de politie. Controleer de tijden, of leg uit waarom het zo ging.",
    "en": "Veilig Thuis went into the home before a valid signal was given, or before the police. Check the times, or explain why it went this way."
  },
  "rule.R1.5": {
    "nl": "De politie vertrekt terwijl Veilig Thuis er nog niet is, zonder dat vooraf met Veilig Thuis is gesproken. Overleg eerst en leg het gesprek vast, met het tijdstip waarop het klaar was.",
    "en": "The police are leaving while Veilig Thuis is not there yet, and Veilig Thuis was not spoken to beforehand. Talk first and record the call, with the time it ended."
  },
  "rule.R1.6": {
    "nl": "Van {count} personen staat niet vast dat ze veilig zijn en waar ze zijn. Maak hen veilig, of zoek het uit, en leg veiligheid en verblijfplaats vast voordat iemand vertrekt.",
    "en": "For {count} persons it is not certain that they are safe and where they are. Make them safe, or find out, and record safety and whereabouts before anyone leaves."
  },
  "rule.R1.6.nobody": {
    "nl": "Er staat nog niemand in het dossier. Leg vast wie erbij betrokken zijn, of zij veilig zijn en waar zij zijn, voordat iemand vertrekt.",
    "en": "Nobody is in the record yet. Record who is involved, whether they are safe and where they are, before anyone leaves."
  },
  "rule.R1.6.need": {
    "nl": "Spreek eerst met Veilig Thuis en leg dat gesprek vast.",
    "en": "First talk to Veilig Thuis and record that call."
  },
  "rule.R1.8": {
    "nl": "De kindcheck is nog niet gedaan. Ga na of er kinderen zijn en leg vast wanneer je dat deed.",
    "en": "The child check has not been done. Find out whether there are children and record when you did so."
  },
  "rule.R1.9": {
    "nl": "Van {count} kinderen staat niet vast dat iemand van politie of Veilig Thuis ze heeft gezien. Zie ze alsnog en leg dat vast; tot dan weten we niet hoe het met ze gaat.",
    "en": "For {count} children it is not certain that anyone of the police or Veilig Thuis saw them. See them and record it; until then we do not know how they are."
  },
  "rule.R1.9.unclear": {
    "nl": "Het is niet duidelijk hoeveel kinderen er zijn, of niet elk geteld kind staat in het dossier. Dat betekent niet dat er geen kinderen zijn. Maak de kindcheck af en voeg elk kind toe. Niet gezien, van wie in het dossier staat: {count}.",
    "en": "It is not clear how many children there are, or not every child counted is in the record. That does not mean there are no children. Finish the child check and add every child. Not seen, of those in the record: {count}."
  },
  "rule.R1.10": {
    "nl": "Van een gevonden wapen staat niet vast dat het is veiliggesteld. Stel het veilig en leg dat vast. Tot dan telt niemand die ter plaatse kan zijn als veilig en telt geen sein om binnen te komen.",
    "en": "It is not certain that a weapon that was found has been secured. Secure it and record so. Until then nobody who may be on the scene counts as safe and no signal to come in counts."
  }
}

"""#

    static let textsRulesStep2Json: String = #"""
{
  "rule.R2.5": {
    "nl": "Veilig Thuis heeft de veiligheid nog niet beoordeeld. Vraag om de beoordeling. Maatregelen nemen mag intussen wel.",
    "en": "Veilig Thuis has not assessed the safety yet. Ask for the assessment. Measures may be taken in the meantime."
  },
  "rule.R2.9": {
    "nl": "De politie en Veilig Thuis schatten de veiligheid heel anders in: {count} niveaus verschil. Bespreek het en leg dat gesprek vast, of schrijf allebei op waarom jullie het anders zien.",
    "en": "The police and Veilig Thuis judge the safety very differently: {count} levels apart. Discuss it and record that talk, or both write down why you see it differently."
  },
  "rule.R2.15": {
    "nl": "Veilig Thuis gaat ter plaatse; in deze regio hoort daar eerst overleg met een gedragswetenschapper bij. Voer dat gesprek en leg het vast.",
    "en": "Veilig Thuis is going to the scene; in this region a behavioural scientist is consulted first. Have that talk and record it."
  }
}

"""#

    static let textsRulesStep3Json: String = #"""
{}

"""#

    static let textsRulesStep4Json: String = #"""
{
  "rule.R4.2": {
    "nl": "Er is nog geen partij gekozen die als eerste aanspreekbaar is voor alle maatregelen. Spreek er samen een af en leg die vast.",
    "en": "No party has been chosen yet as the first to turn to for all measures. Agree on one together and record it."
  },
  "rule.R4.2.conflict": {
    "nl": "Er staan verschillende partijen als eerste aanspreekpunt voor de maatregelen. Beide blijven bereikbaar tot jullie er samen een kiezen.",
    "en": "Different parties are recorded as the first to turn to for the measures. Both stay reachable until you choose one together."
  }
}

"""#

    static let textsRulesStep5Json: String = #"""
{
  "rule.R5.1": {
    "nl": "Afronden kan nog niet. Dit ontbreekt: {missing}.",
    "en": "It is too early to finish. What is lacking: {missing}."
  },
  "rule.R5.1.assessment": {
    "nl": "een beoordeling van de veiligheid door Veilig Thuis",
    "en": "an assessment of the safety by Veilig Thuis"
  },
  "rule.R5.1.investigation": {
    "nl": "het onderzoek (afgerond of overgedragen)",
    "en": "the investigation (finished or handed over)"
  },
  "rule.R5.1.safety": {
    "nl": "zekerheid dat iedereen veilig is, met bekende verblijfplaats",
    "en": "certainty that everyone is safe, with known whereabouts"
  },
  "rule.R5.8": {
    "nl": "Over {count} gegevens die voor de veiligheid tellen verschilt wat is vastgelegd. Bespreek ze en kies samen wat klopt.",
    "en": "What was recorded differs on {count} facts that matter for safety. Discuss them and choose together what is right."
  },
  "rule.R5.8.unreadable": {
    "nl": "Op {count} gegevens die voor de veiligheid tellen verschilt wat is vastgelegd of kan dit programma het nog niet lezen. Werk het programma bij, bespreek de verschillen en kies samen wat klopt.",
    "en": "On {count} facts that matter for safety what was recorded differs, or this program can't read it yet. Update the program, discuss the differences and choose together what is right."
  }
}

"""#

    static let textsRulesVictimJson: String = #"""
{}

"""#

    static let textsServerJson: String = #"""
{
  "server.unit.added": {
    "nl": "Eenheid {unit} ({organisation}) is toegevoegd met regioprofiel {profile}.",
    "en": "Unit {unit} ({organisation}) was added with region profile {profile}."
  },
  "server.code.made": {
    "nl": "Code voor {role} van {unit}: {code}\nEén keer te gebruiken, tot {expiresAt}. De dienst bewaart de code zelf niet.",
    "en": "Code for {role} of {unit}: {code}\nIt works once, until {expiresAt}. The service does not keep the code itself."
  },
  "server.check.ok": {
    "nl": "Alles klopt: certificaten, ketens, logboek en feeds.",
    "en": "All of it fits together: certificates, chains, log and feeds."
  },
  "server.check.failed": {
    "nl": "Dit klopt niet ({count}):",
    "en": "This is not right ({count}):"
  },
  "server.error.damaged": {
    "nl": "Wat in de map staat, is beschadigd ({details}). Zet een back-up terug en draai dan 'check'.",
    "en": "What stands in the folder is damaged ({details}). Restore a backup, then run 'check'."
  },
  "server.error.practice-mismatch": {
    "nl": "Deze map is van een dienst van de andere soort (oefenen of echt) en blijft dat. Gebruik een andere map, of start de dienst zoals zij gemaakt is.",
    "en": "This folder belongs to a service of the other kind (practice or real) and stays so. Use another folder, or start the service the way it was made."
  },
  "server.error.unknown-organisation": {
    "nl": "De catalogus kent geen organisatie '{organisation}' die laptops heeft.",
    "en": "The catalogue has no organisation '{organisation}' that has laptops."
  },
  "server.error.unknown-unit": {
    "nl": "Er is geen eenheid '{unit}'. Voeg haar eerst toe met 'unit add'.",
    "en": "There is no unit '{unit}'. Add it first with 'unit add'."
  },
  "server.error.unit-exists": {
    "nl": "Eenheid '{unit}' bestaat al bij een andere organisatie.",
    "en": "Unit '{unit}' exists already, with another organisation."
  },
  "server.error.unknown-role": {
    "nl": "De organisatie van deze eenheid heeft geen rol '{role}'.",
    "en": "The organisation of this unit has no role '{role}'."
  },
  "server.error.bad-name": {
    "nl": "De naam van een eenheid bestaat uit 1 tot 200 zichtbare ASCII-tekens, zonder spaties.",
    "en": "A unit's name is 1 to 200 visible ASCII characters, without spaces."
  },
  "server.error.bad-profile": {
    "nl": "'{profile}' is geen meegeleverd regioprofiel en geen leesbaar bestand met een regioprofiel.",
    "en": "'{profile}' is no region profile that comes with the program, nor a readable file with one."
  },
  "server.error.bad-duration": {
    "nl": "'{value}' is geen duur. Schrijf een getal met m, h of d erachter, bijvoorbeeld 24h; ten hoogste 90d.",
    "en": "'{value}' is no duration. Write a number followed by m, h or d, such as 24h; at most 90d."
  },
  "server.error.bad-address": {
    "nl": "'{value}' is geen adres. Schrijf HOST:POORT, bijvoorbeeld 127.0.0.1:8480.",
    "en": "'{value}' is no address. Write HOST:PORT, such as 127.0.0.1:8480."
  },
  "server.error.not-loopback": {
    "nl": "Zonder TLS luistert de dienst alleen op deze computer zelf, en TLS is er nog niet. Gebruik een adres zoals 127.0.0.1:8480, met zo nodig een reverse proxy ervoor.",
    "en": "Without TLS the service listens on this computer only, and TLS is not built yet. Use an address such as 127.0.0.1:8480, with a reverse proxy in front where needed."
  },
  "server.error.cannot-create": {
    "nl": "De map van de dienst kan niet worden gemaakt of beschreven ({cause}).",
    "en": "The folder of the service can't be made or written ({cause})."
  },
  "server.error.cannot-listen": {
    "nl": "Op dit adres kan niet worden geluisterd ({cause}). Misschien is de poort al in gebruik.",
    "en": "It is not possible to listen on this address ({cause}). Perhaps the port is in use."
  },
  "server.error.storage": {
    "nl": "De database van de dienst werkt niet ({cause}). Kijk of de schijf vol is en draai dan 'check'.",
    "en": "The database of the service does not work ({cause}). See whether the disk is full, then run 'check'."
  },
  "server.error.unexpected": {
    "nl": "Er ging iets mis wat niet was voorzien ({cause}). Er is niets half gedaan.",
    "en": "Something went wrong that was not foreseen ({cause}). Nothing was done by half."
  }
}

"""#
}
