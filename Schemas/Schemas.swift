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
            "catalogue/2026.1/rules.json",
            "catalogue/2026.1/search.json",
            "catalogue/2026.1/step-1.json",
            "catalogue/2026.1/step-2.json",
            "catalogue/2026.1/step-3.json",
            "catalogue/2026.1/step-4.json",
            "catalogue/2026.1/step-5.json",
            "catalogue/2026.1/structure.json",
            "catalogue/2026.1/types.json",
            "catalogue/2026.1/wording.json",
            "grounds/2021-11.json",
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
            "json-schema/catalogue-wording.schema.json",
            "json-schema/catalogue.schema.json",
            "json-schema/grounds.schema.json",
            "json-schema/materialised-record.schema.json",
            "json-schema/metrics.schema.json",
            "json-schema/operation.schema.json",
            "json-schema/region-profile.schema.json",
            "json-schema/report-recipients.schema.json",
            "json-schema/report.schema.json",
            "metrics/2026.1.json",
            "names.json",
            "openapi.json",
            "profile-keys.json",
            "profiles/profile-a.json",
            "profiles/profile-b.json",
            "profiles/profile-c.json",
            "profiles/profile-d.json",
            "profiles/profile-d@1.json",
            "profiles/profile-e.json",
            "profiles/profile-e@1.json",
            "profiles/profile-f.json",
            "profiles/profile-g.json",
            "profiles/profile-g@1.json",
            "report/page-one.json",
            "report/recipients.json",
            "report/sections.json",
            "sql/service/0001-start.sql",
            "sql/service/0002-region-profiles.sql",
            "sql/service/0003-disclosures.sql",
            "sql/service/0004-links.sql",
            "sql/service/0005-feeds.sql",
            "sql/service/0006-audit.sql",
            "sql/service/0007-attachments.sql",
            "sql/service/0008-people.sql",
            "sql/service/0009-healing.sql",
            "sql/service/0010-sight.sql",
            "sql/store/0001-record-store.sql",
            "sql/store/0002-record-timers.sql",
            "sql/store/0003-region-profiles.sql",
            "sql/store/0004-access-entries.sql",
            "sql/store/0005-links.sql",
            "sql/store/0006-search-index.sql",
            "sql/store/0007-access-chain.sql",
            "sql/store/0008-attachments.sql",
            "sql/store/0009-statements.sql",
            "sql/store/0011-healing.sql",
            "sql/store/0012-sight.sql",
            "stories/ban-with-tag.json",
            "stories/child-injury.json",
            "stories/closed-data.json",
            "stories/joint-visit.json",
            "stories/night-departure.json",
            "stories/same-incident.json",
            "stories/stalking-reported-late.json",
            "texts/access.json",
            "texts/attachments.json",
            "texts/cli.json",
            "texts/disclosure.json",
            "texts/guide.json",
            "texts/metrics.json",
            "texts/not-accepted.json",
            "texts/people.json",
            "texts/press.json",
            "texts/profile.json",
            "texts/proof.json",
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
            "texts/search.json",
            "texts/server.json",
            "texts/timers.json",
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
        case "catalogue/2026.1/rules.json": return EmbeddedText.catalogue20261RulesJson
        case "catalogue/2026.1/search.json": return EmbeddedText.catalogue20261SearchJson
        case "catalogue/2026.1/step-1.json": return EmbeddedText.catalogue20261Step1Json
        case "catalogue/2026.1/step-2.json": return EmbeddedText.catalogue20261Step2Json
        case "catalogue/2026.1/step-3.json": return EmbeddedText.catalogue20261Step3Json
        case "catalogue/2026.1/step-4.json": return EmbeddedText.catalogue20261Step4Json
        case "catalogue/2026.1/step-5.json": return EmbeddedText.catalogue20261Step5Json
        case "catalogue/2026.1/structure.json": return EmbeddedText.catalogue20261StructureJson
        case "catalogue/2026.1/types.json": return EmbeddedText.catalogue20261TypesJson
        case "catalogue/2026.1/wording.json": return EmbeddedText.catalogue20261WordingJson
        case "grounds/2021-11.json": return EmbeddedText.grounds202111Json
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
        case "json-schema/catalogue-wording.schema.json": return EmbeddedText.jsonSchemaCatalogueWordingSchemaJson
        case "json-schema/catalogue.schema.json": return EmbeddedText.jsonSchemaCatalogueSchemaJson
        case "json-schema/grounds.schema.json": return EmbeddedText.jsonSchemaGroundsSchemaJson
        case "json-schema/materialised-record.schema.json": return EmbeddedText.jsonSchemaMaterialisedRecordSchemaJson
        case "json-schema/metrics.schema.json": return EmbeddedText.jsonSchemaMetricsSchemaJson
        case "json-schema/operation.schema.json": return EmbeddedText.jsonSchemaOperationSchemaJson
        case "json-schema/region-profile.schema.json": return EmbeddedText.jsonSchemaRegionProfileSchemaJson
        case "json-schema/report-recipients.schema.json": return EmbeddedText.jsonSchemaReportRecipientsSchemaJson
        case "json-schema/report.schema.json": return EmbeddedText.jsonSchemaReportSchemaJson
        case "metrics/2026.1.json": return EmbeddedText.metrics20261Json
        case "names.json": return EmbeddedText.namesJson
        case "openapi.json": return EmbeddedText.openapiJson
        case "profile-keys.json": return EmbeddedText.profileKeysJson
        case "profiles/profile-a.json": return EmbeddedText.profilesProfileAJson
        case "profiles/profile-b.json": return EmbeddedText.profilesProfileBJson
        case "profiles/profile-c.json": return EmbeddedText.profilesProfileCJson
        case "profiles/profile-d.json": return EmbeddedText.profilesProfileDJson
        case "profiles/profile-d@1.json": return EmbeddedText.profilesProfileD1Json
        case "profiles/profile-e.json": return EmbeddedText.profilesProfileEJson
        case "profiles/profile-e@1.json": return EmbeddedText.profilesProfileE1Json
        case "profiles/profile-f.json": return EmbeddedText.profilesProfileFJson
        case "profiles/profile-g.json": return EmbeddedText.profilesProfileGJson
        case "profiles/profile-g@1.json": return EmbeddedText.profilesProfileG1Json
        case "report/page-one.json": return EmbeddedText.reportPageOneJson
        case "report/recipients.json": return EmbeddedText.reportRecipientsJson
        case "report/sections.json": return EmbeddedText.reportSectionsJson
        case "sql/service/0001-start.sql": return EmbeddedText.sqlService0001StartSql
        case "sql/service/0002-region-profiles.sql": return EmbeddedText.sqlService0002RegionProfilesSql
        case "sql/service/0003-disclosures.sql": return EmbeddedText.sqlService0003DisclosuresSql
        case "sql/service/0004-links.sql": return EmbeddedText.sqlService0004LinksSql
        case "sql/service/0005-feeds.sql": return EmbeddedText.sqlService0005FeedsSql
        case "sql/service/0006-audit.sql": return EmbeddedText.sqlService0006AuditSql
        case "sql/service/0007-attachments.sql": return EmbeddedText.sqlService0007AttachmentsSql
        case "sql/service/0008-people.sql": return EmbeddedText.sqlService0008PeopleSql
        case "sql/service/0009-healing.sql": return EmbeddedText.sqlService0009HealingSql
        case "sql/service/0010-sight.sql": return EmbeddedText.sqlService0010SightSql
        case "sql/store/0001-record-store.sql": return EmbeddedText.sqlStore0001RecordStoreSql
        case "sql/store/0002-record-timers.sql": return EmbeddedText.sqlStore0002RecordTimersSql
        case "sql/store/0003-region-profiles.sql": return EmbeddedText.sqlStore0003RegionProfilesSql
        case "sql/store/0004-access-entries.sql": return EmbeddedText.sqlStore0004AccessEntriesSql
        case "sql/store/0005-links.sql": return EmbeddedText.sqlStore0005LinksSql
        case "sql/store/0006-search-index.sql": return EmbeddedText.sqlStore0006SearchIndexSql
        case "sql/store/0007-access-chain.sql": return EmbeddedText.sqlStore0007AccessChainSql
        case "sql/store/0008-attachments.sql": return EmbeddedText.sqlStore0008AttachmentsSql
        case "sql/store/0009-statements.sql": return EmbeddedText.sqlStore0009StatementsSql
        case "sql/store/0011-healing.sql": return EmbeddedText.sqlStore0011HealingSql
        case "sql/store/0012-sight.sql": return EmbeddedText.sqlStore0012SightSql
        case "stories/ban-with-tag.json": return EmbeddedText.storiesBanWithTagJson
        case "stories/child-injury.json": return EmbeddedText.storiesChildInjuryJson
        case "stories/closed-data.json": return EmbeddedText.storiesClosedDataJson
        case "stories/joint-visit.json": return EmbeddedText.storiesJointVisitJson
        case "stories/night-departure.json": return EmbeddedText.storiesNightDepartureJson
        case "stories/same-incident.json": return EmbeddedText.storiesSameIncidentJson
        case "stories/stalking-reported-late.json": return EmbeddedText.storiesStalkingReportedLateJson
        case "texts/access.json": return EmbeddedText.textsAccessJson
        case "texts/attachments.json": return EmbeddedText.textsAttachmentsJson
        case "texts/cli.json": return EmbeddedText.textsCliJson
        case "texts/disclosure.json": return EmbeddedText.textsDisclosureJson
        case "texts/guide.json": return EmbeddedText.textsGuideJson
        case "texts/metrics.json": return EmbeddedText.textsMetricsJson
        case "texts/not-accepted.json": return EmbeddedText.textsNotAcceptedJson
        case "texts/people.json": return EmbeddedText.textsPeopleJson
        case "texts/press.json": return EmbeddedText.textsPressJson
        case "texts/profile.json": return EmbeddedText.textsProfileJson
        case "texts/proof.json": return EmbeddedText.textsProofJson
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
        case "texts/search.json": return EmbeddedText.textsSearchJson
        case "texts/server.json": return EmbeddedText.textsServerJson
        case "texts/timers.json": return EmbeddedText.textsTimersJson
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
        {"code": "other_dependency_violence", "label": {"nl": "GIA overig", "en": "other dependency violence"}},
        {"code": "other", "label": {"nl": "overig", "en": "other"}}
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
    {"id": "D.3", "type": "disclosure", "field": "receiver_unit", "label": {"nl": "eenheid van de ontvanger", "en": "receiver's unit"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
    {"id": "D.3", "type": "disclosure", "field": "receiver_role", "label": {"nl": "rol of functie ontvanger", "en": "receiver's role or function"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
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
    {"id": "D.3", "type": "disclosure", "field": "report_digest", "label": {"nl": "controlegetal van het rapport", "en": "digest of the report"}, "value": {"kind": "text"}, "merge": "appendOnly", "owner": "creator", "safetyCritical": true, "step": null, "required": []},
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
  "administratorsJudgeQuarantine": true,
  "organisations": [
    {"organisation": "police", "label": {"nl": "politie", "en": "police"}, "partitions": ["shared", "police_only"], "ownPartition": "police_only"},
    {"organisation": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}, "partitions": ["shared", "vt_only"], "ownPartition": "vt_only"},
    {"organisation": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}, "partitions": ["shared", "vt_only"], "ownPartition": "vt_only", "mandates": {"vt_only": "mandate_request_vt_info"}},
    {"organisation": "system", "label": {"nl": "systeem", "en": "system"}, "partitions": ["shared"], "ownPartition": "shared"}
  ],
  "fieldLimits": [
    {"type": "disclosure", "fields": ["reviewed_by", "reviewed_at", "review_outcome"], "roles": ["privacy_officer"]}
  ],
  "roles": [
    {"row": "A30", "role": "field_officer", "label": {"nl": "agent ter plaatse", "en": "officer on the scene"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": true, "opensInEmergency": true},
    {"row": "A31", "role": "vt_worker", "label": {"nl": "medewerker Veilig Thuis", "en": "Veilig Thuis worker"}, "organisations": ["vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": true, "opensInEmergency": true},
    {"row": "A32", "role": "crisis_worker", "label": {"nl": "medewerker crisisdienst", "en": "crisis service worker"}, "organisations": ["crisis_service"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": true, "opensInEmergency": true},
    {"row": "A33", "role": "vt_intake", "label": {"nl": "advies- en meldpunt VT", "en": "VT advice and report desk"}, "organisations": ["vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A34", "role": "vt_stalking_specialist", "label": {"nl": "aandachtsfunctionaris stalking", "en": "VT stalking specialist"}, "organisations": ["vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A35", "role": "police_topic_specialist", "label": {"nl": "taakaccenthouder", "en": "police topic specialist"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A36", "role": "case_coordinator", "label": {"nl": "casusregisseur", "en": "case coordinator"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A37", "role": "case_handler", "label": {"nl": "casushouder", "en": "case handler"}, "organisations": ["police", "vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A38", "role": "victim_contact_person", "label": {"nl": "vast aanspreekpunt", "en": "fixed contact of the victim"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A39", "role": "measures_lead", "label": {"nl": "eerste aanspreekpunt", "en": "first contact for the measures"}, "organisations": ["police", "vt"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A40", "role": "om_contact", "label": {"nl": "contact bij het OM", "en": "contact at the OM"}, "organisations": [], "writes": "none", "resolves": "none", "reads": "none", "mayAddParticipant": false},
    {"row": "A41", "role": "police_zsm", "label": {"nl": "politiemedewerker ZSM", "en": "police at the ZSM table"}, "organisations": ["police"], "writes": "all", "resolves": "own_and_shared", "mayAddParticipant": false},
    {"row": "A42", "role": "partner_lead", "label": {"nl": "kartrekker", "en": "partner lead"}, "organisations": ["police", "vt", "crisis_service"], "writes": "none", "resolves": "none", "reads": "none", "mayAddParticipant": false},
    {"row": "A43", "role": "supervisor", "label": {"nl": "leidinggevende", "en": "supervisor"}, "organisations": ["police", "vt"], "writes": ["record", "agreement", "participant", "link", "override", "disclosure"], "resolves": "process", "mayAddParticipant": true, "judgesQuarantine": true, "isToldOfEmergencies": true},
    {"row": "A44", "role": "integrity_officer", "label": {"nl": "medewerker integriteit", "en": "integrity officer"}, "organisations": ["police", "vt"], "writes": "none", "resolves": "none", "reads": "none", "mayAddParticipant": false},
    {"row": "A45", "role": "privacy_officer", "label": {"nl": "privacyfunctionaris", "en": "privacy officer"}, "organisations": ["police", "vt"], "writes": ["disclosure", "override"], "resolves": "none", "mayAddParticipant": false, "isToldOfEmergencies": true},
    {"row": "A46", "role": "auditor", "label": {"nl": "auditor", "en": "auditor"}, "organisations": ["police"], "writes": "none", "resolves": "none", "reads": "none", "mayAddParticipant": false},
    {"row": "A47", "role": "victim_lawyer", "label": {"nl": "slachtofferadvocaat", "en": "lawyer of the victim"}, "organisations": [], "writes": "none", "resolves": "none", "reads": "none", "mayAddParticipant": false}
  ]
}

"""#

    static let catalogue20261RulesJson: String = #"""
{
  "version": "2026.1",
  "rules": [
    {"id": "R1.1", "origin": "documented"},
    {"id": "R1.2", "origin": "partly"},
    {"id": "R1.3", "origin": "documented"},
    {"id": "R1.4", "origin": "documented"},
    {"id": "R1.5", "origin": "documented"},
    {"id": "R1.6", "origin": "documented"},
    {"id": "R1.7", "origin": "documented"},
    {"id": "R1.8", "origin": "documented"},
    {"id": "R1.9", "origin": "documented"},
    {"id": "R1.10", "origin": "documented"},
    {"id": "R1.11", "origin": "documented"},
    {"id": "R1.12", "origin": "documented"},
    {"id": "R1.13", "origin": "documented"},
    {"id": "R1.14", "origin": "documented"},
    {"id": "R1.15", "origin": "documented"},
    {"id": "R1.16", "origin": "documented"},
    {"id": "R1.17", "origin": "documented"},
    {"id": "R1.18", "origin": "documented"},
    {"id": "R1.19", "origin": "documented"},
    {"id": "R1.20", "origin": "documented"},
    {"id": "R1.21", "origin": "documented"},
    {"id": "R1.22", "origin": "documented"},
    {"id": "R2.1", "origin": "documented"},
    {"id": "R2.2", "origin": "documented"},
    {"id": "R2.3", "origin": "documented"},
    {"id": "R2.4", "origin": "partly"},
    {"id": "R2.5", "origin": "documented"},
    {"id": "R2.6", "origin": "documented"},
    {"id": "R2.7", "origin": "documented"},
    {"id": "R2.8", "origin": "documented"},
    {"id": "R2.9", "origin": "partly"},
    {"id": "R2.10", "origin": "documented"},
    {"id": "R2.11", "origin": "documented"},
    {"id": "R2.12", "origin": "documented"},
    {"id": "R2.13", "origin": "documented"},
    {"id": "R2.14", "origin": "documented"},
    {"id": "R2.15", "origin": "documented"},
    {"id": "R2.16", "origin": "documented"},
    {"id": "R2.17", "origin": "documented"},
    {"id": "R3.1", "origin": "documented"},
    {"id": "R3.2", "origin": "documented"},
    {"id": "R3.3", "origin": "documented"},
    {"id": "R3.4", "origin": "documented"},
    {"id": "R3.5", "origin": "documented"},
    {"id": "R3.6", "origin": "documented"},
    {"id": "R3.7", "origin": "documented"},
    {"id": "R3.8", "origin": "documented"},
    {"id": "R3.9", "origin": "documented"},
    {"id": "R3.10", "origin": "documented"},
    {"id": "R3.11", "origin": "documented"},
    {"id": "R3.12", "origin": "documented"},
    {"id": "R3.13", "origin": "partly"},
    {"id": "R3.14", "origin": "documented"},
    {"id": "R3.15", "origin": "documented"},
    {"id": "R3.16", "origin": "documented"},
    {"id": "R3.17", "origin": "documented"},
    {"id": "R4.1", "origin": "documented"},
    {"id": "R4.2", "origin": "documented"},
    {"id": "R4.3", "origin": "documented"},
    {"id": "R4.4", "origin": "documented"},
    {"id": "R4.5", "origin": "documented"},
    {"id": "R4.6", "origin": "documented"},
    {"id": "R4.7", "origin": "documented"},
    {"id": "R4.8", "origin": "documented"},
    {"id": "R4.9", "origin": "documented"},
    {"id": "R4.10", "origin": "documented"},
    {"id": "R4.11", "origin": "documented"},
    {"id": "R4.12", "origin": "documented"},
    {"id": "R4.13", "origin": "documented"},
    {"id": "R4.14", "origin": "partly"},
    {"id": "R4.15", "origin": "documented"},
    {"id": "R4.16", "origin": "partly"},
    {"id": "R4.17", "origin": "documented"},
    {"id": "R4.18", "origin": "documented"},
    {"id": "R4.19", "origin": "documented"},
    {"id": "R4.20", "origin": "documented"},
    {"id": "R4.21", "origin": "documented"},
    {"id": "R4.22", "origin": "documented"},
    {"id": "R4.23", "origin": "documented"},
    {"id": "R4.24", "origin": "documented"},
    {"id": "R4.25", "origin": "documented"},
    {"id": "R4.26", "origin": "partly"},
    {"id": "R4.27", "origin": "documented"},
    {"id": "R5.1", "origin": "documented"},
    {"id": "R5.2", "origin": "documented"},
    {"id": "R5.3", "origin": "documented"},
    {"id": "R5.4", "origin": "partly"},
    {"id": "R5.5", "origin": "documented"},
    {"id": "R5.6", "origin": "documented"},
    {"id": "R5.7", "origin": "documented"},
    {"id": "R5.8", "origin": "design"},
    {"id": "R5.9", "origin": "documented"},
    {"id": "R5.10", "origin": "partly"},
    {"id": "R5.11", "origin": "documented"},
    {"id": "R5.12", "origin": "documented"},
    {"id": "R7.1", "origin": "documented"},
    {"id": "R7.2", "origin": "documented"},
    {"id": "R7.3", "origin": "documented"},
    {"id": "R7.4", "origin": "partly"},
    {"id": "R7.5", "origin": "documented"},
    {"id": "R7.6", "origin": "documented"},
    {"id": "R7.7", "origin": "documented"},
    {"id": "R7.8", "origin": "documented"},
    {"id": "R7.9", "origin": "documented"},
    {"id": "R7.10", "origin": "documented"},
    {"id": "R7.11", "origin": "documented"},
    {"id": "R7.12", "origin": "documented"},
    {"id": "R7.13", "origin": "documented"},
    {"id": "R7.14", "origin": "partly"},
    {"id": "R7.15", "origin": "partly"},
    {"id": "R7.16", "origin": "partly"},
    {"id": "R7.17", "origin": "documented"},
    {"id": "R7.18", "origin": "documented"},
    {"id": "R7.19", "origin": "documented"},
    {"id": "R8.1", "origin": "documented"},
    {"id": "R8.2", "origin": "documented"},
    {"id": "R8.3", "origin": "documented"},
    {"id": "R8.4", "origin": "documented"},
    {"id": "R8.5", "origin": "documented"},
    {"id": "R8.6", "origin": "documented"},
    {"id": "R8.7", "origin": "documented"},
    {"id": "R8.8", "origin": "partly"},
    {"id": "R8.9", "origin": "documented"},
    {"id": "R8.10", "origin": "documented"},
    {"id": "R8.11", "origin": "partly"},
    {"id": "R8.12", "origin": "partly"},
    {"id": "R8.13", "origin": "partly"},
    {"id": "R8.14", "origin": "documented"},
    {"id": "R8.15", "origin": "documented"},
    {"id": "R6.1", "origin": "documented"},
    {"id": "R6.2", "origin": "documented"},
    {"id": "R6.3", "origin": "documented"},
    {"id": "R6.4", "origin": "documented"},
    {"id": "R6.5", "origin": "documented"},
    {"id": "R6.6", "origin": "partly"},
    {"id": "R6.7", "origin": "documented"},
    {"id": "R6.8", "origin": "documented"},
    {"id": "R6.9", "origin": "partly"},
    {"id": "R6.10", "origin": "documented"},
    {"id": "R9.1", "origin": "partly"},
    {"id": "R9.2", "origin": "design"},
    {"id": "R9.3", "origin": "design"},
    {"id": "R9.4", "origin": "partly"},
    {"id": "R9.5", "origin": "documented"},
    {"id": "R9.6", "origin": "design"},
    {"id": "R10.1", "origin": "documented"},
    {"id": "R10.2", "origin": "documented"},
    {"id": "R10.3", "origin": "design"},
    {"id": "R10.4", "origin": "documented"},
    {"id": "R10.5", "origin": "documented"},
    {"id": "E6", "origin": "documented"},
    {"id": "K21", "origin": "design"}
  ],
  "checks": []
}

"""#

    static let catalogue20261SearchJson: String = #"""
{
  "version": "2026.1",
  "search": {
    "fields": [
      {"type": "person", "field": "person_name", "kind": "name"},
      {"type": "person", "field": "date_of_birth", "kind": "date"},
      {"type": "person", "field": "whereabouts_text", "kind": "address"},
      {"type": "residence", "field": "address", "kind": "address"},
      {"type": "incident", "field": "incident_location", "kind": "address"}
    ],
    "event": {"type": "incident", "reportedAt": "notified_at"},
    "particles": [
      "van", "von", "de", "der", "den", "het", "t", "te", "ten", "ter", "op", "in", "aan", "bij",
      "tot", "uit", "la", "le", "el", "al", "ben", "bin", "ibn", "vd"
    ],
    "titles": ["dhr", "heer", "mevr", "mevrouw", "mw", "mr", "drs", "ir", "ing", "prof", "gen", "genaamd"],
    "numberWords": ["nr", "no", "nummer", "huisnummer", "huisnr"],
    "additions": ["bis", "hs", "huis", "ii", "iii", "iv", "boven", "beneden"],
    "endings": [
      ["straat", "str"], ["straat", "strt"], ["laan", "ln"], ["plein", "pln"], ["plein", "pl"],
      ["weg", "wg"], ["singel", "sngl"], ["singel", "sgl"], ["kade", "kd"], ["gracht", "gr"],
      ["dijk", "dk"], ["steeg", "stg"], ["hof", "hf"]
    ],
    "abbreviations": [
      ["burgemeester", "burg"], ["sint", "st"], ["professor", "prof"], ["dokter", "dr"],
      ["dominee", "ds"], ["generaal", "gen"], ["koning", "kon"], ["prins", "pr"]
    ],
    "spelling": [
      ["eij", "y"], ["ij", "y"], ["ei", "y"], ["ey", "y"], ["uy", "ui"],
      ["auw", "au"], ["ouw", "au"], ["ou", "au"],
      ["sch$", "s"], ["sch", "sj"], ["sh", "sj"], ["ph", "f"], ["th", "t"], ["gh", "g"],
      ["ch", "g"], ["ck", "k"], ["cks", "x"], ["ks", "x"],
      ["ce", "se"], ["ci", "si"], ["cy", "sy"], ["c", "k"], ["qu", "kw"], ["q", "k"],
      ["dt$", "t"], ["d$", "t"], ["z", "s"], ["v", "f"], ["ae", "a"], ["oe", "u"], ["ue", "u"],
      ["ie", "i"], ["^y", "j"]
    ]
  }
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
    "receiverUnit": "receiver_unit",
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
    "reportDigest": "report_digest",
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
  "linking": {
    "between": {
      "sameAs": ["person", "measure"],
      "mirrorOf": ["consult"]
    },
    "readsAsOne": ["person"],
    "verbatim": ["link", "disclosure"],
    "proposals": {
      "callMinutes": 5,
      "incidentMinutes": 360,
      "ageYears": 3,
      "namesOfNobody": ["onbekend", "unknown", "nn", "n n", "x"]
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
  "queryHit": {
    "type": "query_hit",
    "runDate": "run_date",
    "matchedBy": "matched_by"
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
  "plans": [
    {
      "gate": "planning",
      "type": "measure",
      "values": {
        "kind": ["stop_talk"],
        "status": ["considered", "requested"]
      }
    },
    {
      "gate": "planning",
      "type": "stop_talk",
      "written": ["planned_at"],
      "unless": ["held_at"]
    },
    {
      "gate": "closingFile",
      "type": "vt_closed",
      "written": ["closed_at"]
    }
  ],
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

    static let catalogue20261WordingJson: String = #"""
{
  "version": "2026.1",
  "wording": {
    "stalking": [
      "stalk*", "gestalkt", "belaagt", "belaagd*", "belaging", "achtervolg*", "achterna gelopen",
      "achterna gereden", "volgt haar", "volgt hem", "volgt mij", "volgde haar", "volgde hem", "volgde mij",
      "wordt gevolgd", "werd gevolgd", "blijft volgen", "haar volgen", "hem volgen", "en volgt", "lastiggevallen", "lastig gevallen", "lastig vallen",
      "lastigvallen", "valt lastig", "appjes", "blijft appen", "blijft bellen", "blijft berichten",
      "blijft sturen", "dagelijks appt", "dagelijks belt", "dagelijks berichten", "dagelijkse berichten",
      "elke dag berichten", "veel berichten", "tientallen berichten", "honderden berichten",
      "berichten per dag", "ongewenste berichten", "ongewenst contact", "ongewenste cadeaus",
      "staat voor de deur", "stond voor de deur", "wacht haar op", "wacht hem op", "opgewacht",
      "staat haar op te wachten", "staat hem op te wachten", "in de gaten gehouden", "houdt in de gaten",
      "bespied*", "gps tracker", "airtag*", "tracker onder", "volgapparaat", "spyware", "meegelezen",
      "nepaccount*", "nep account*", "daily messages", "follows her", "follows him"
    ],
    "blame": [
      "houdt zelf contact", "houdt zelf het contact", "hield zelf contact", "zoekt zelf contact",
      "zocht zelf contact", "neemt zelf contact", "nam zelf contact", "legt zelf contact",
      "blijft contact houden", "blijft contact zoeken", "blijft zelf contact", "blijft reageren",
      "reageert zelf", "reageert steeds", "lokt het uit", "lokte het uit", "lokt zelf uit", "zelf uitgelokt",
      "eigen schuld", "vraagt erom", "vroeg erom", "vraagt er zelf om", "werkt niet mee",
      "wil zelf geen hulp", "gaat steeds terug", "gaat telkens terug", "gaat zelf terug",
      "laat hem steeds binnen", "laat haar steeds binnen", "laat hem zelf binnen", "laat haar zelf binnen",
      "doet zelf open", "blokkeert hem niet", "blokkeert haar niet", "heeft hem niet geblokkeerd",
      "heeft haar niet geblokkeerd", "had moeten blokkeren", "had niet moeten reageren"
    ]
  }
}

"""#

    static let grounds202111Json: String = #"""
{
  "version": "2021-11",
  "approved": null,
  "source": "Bijlage 1 (section D.1 of the domain catalogue)",
  "standsInFor": {
    "crisis_service": {
      "organisation": "vt",
      "mandate": "mandate_request_vt_info"
    }
  },
  "within": {
    "police": ["base_team", "kct"]
  },
  "byCovenantOrConsent": ["zvh", "mda_plus", "wijkteam", "care_provider"],
  "byComplaint": ["shn"],
  "meetings": ["zsm", "actieoverleg"],
  "flags": [
    {
      "id": "K1",
      "rows": ["G3", "G4"],
      "text": {
        "nl": "De gedrukte letters van artikel 4:2 Bpg zijn niet goed leesbaar en het lid van artikel 16 Wpg ontbreekt. Ze zijn niet geraden: de privacyfunctionaris moet ze bevestigen.",
        "en": "The printed letters of article 4:2 Bpg are not well readable, and the paragraph of article 16 Wpg is missing. They were not guessed: the privacy officer has to confirm them."
      },
      "source": "Bijlage 1"
    },
    {
      "id": "K2",
      "rows": ["G8"],
      "text": {
        "nl": "Bij de reclassering staat hetzelfde artikel van het Burgerlijk Wetboek als bij de Raad voor de Kinderbescherming. Dat is overgenomen zoals het gedrukt is en moet juridisch worden nagekeken.",
        "en": "For probation the same article of the Civil Code is printed as for the child protection board. It was kept as printed and needs a legal review."
      },
      "source": "Bijlage 1"
    },
    {
      "id": "K3",
      "rows": ["G1", "G2"],
      "receivers": ["om", "probation"],
      "text": {
        "nl": "De wet noemde OM en reclassering niet als ontvanger toen deze tabel werd gemaakt. Of dat veranderd is, staat niet in de bronnen.",
        "en": "The law did not name prosecution and probation as receivers when this table was made. Whether that changed is not in the sources."
      },
      "source": "Bijlage 1"
    },
    {
      "id": "K19",
      "rows": ["G1", "G2", "G8", "G9"],
      "providers": ["vt", "probation"],
      "receivers": ["vt", "probation"],
      "text": {
        "nl": "Tussen Veilig Thuis en de reclassering noemt de tabel een grond, terwijl de praktijk toestemming vraagt. Acuut geldt de grond; daarna hoort er toestemming of een grond bij.",
        "en": "Between Veilig Thuis and probation the table names a ground, while practice asks for consent. While acute the ground holds; after that consent or a ground belongs with it."
      },
      "source": "Bijlage 1; 3.5"
    },
    {
      "id": "K42",
      "rows": ["G4", "G10"],
      "article9": true,
      "text": {
        "nl": "De bron zegt dat er voor artikel 9 Wpg contact is met het OM, niet dat het OM moet instemmen. Hier geldt instemming als nodig, per onderwerp en per ontvanger.",
        "en": "The source says that for article 9 Wpg the prosecution is contacted, not that it has to agree. Here its consent counts as needed, for each topic and each receiver."
      },
      "source": "Stap 2 noot 2"
    },
    {
      "id": "K43",
      "rows": ["G10"],
      "providers": ["police", "om"],
      "text": {
        "nl": "Het is de vraag of het vitaal belang (een artikel van de AVG) ook politiegegevens opent. Artikel 9-gegevens gaan daarom niet mee; wat in nood is gezegd, wordt vastgelegd en getoetst.",
        "en": "It is an open question whether the vital interest (an article of the GDPR) also opens police data. So article 9 data are not sent; what was said in an emergency is recorded and reviewed."
      },
      "source": "Bijlage 1"
    }
  ],
  "sideRules": [
    {
      "id": "D2.1",
      "rules": ["R2.7", "R6.5"],
      "text": {
        "nl": "Bij artikel 9 Wpg eerst contact met het OM; de gebruikelijke lijn voor zulke informatie wordt gevolgd.",
        "en": "For article 9 Wpg data the prosecution is contacted first; the usual line for such information is followed."
      },
      "source": "ch.1 Stap 2 noot 2"
    },
    {
      "id": "D2.2",
      "rules": ["R6.2"],
      "text": {
        "nl": "De crisisdienst krijgt alleen gegevens van Veilig Thuis als het mandaat ook het opvragen daarvan dekt.",
        "en": "The crisis service gets data of Veilig Thuis only if its mandate covers asking for it."
      },
      "source": "ch.2 Bereikbaarheid"
    },
    {
      "id": "D2.3",
      "rules": [],
      "text": {
        "nl": "De politie meldt elk vermoeden van huiselijk geweld, kindermishandeling en zorgen over jeugd bij Veilig Thuis, ook na een aangifte of melding van stalking.",
        "en": "Police report every suspicion of domestic violence, child abuse and worries about youth to Veilig Thuis, also after a report of stalking."
      },
      "source": "ch.3 Politie; 3.5 noot 108"
    },
    {
      "id": "D2.4",
      "rules": ["R6.8"],
      "text": {
        "nl": "Tussen reclassering en Veilig Thuis vraagt de praktijk meestal toestemming, terwijl de bijlage voor de acute fase een grond noemt.",
        "en": "Between probation and Veilig Thuis practice mostly asks for consent, while the annex names a ground for the acute phase."
      },
      "source": "3.5; Bijlage 1"
    },
    {
      "id": "D2.5",
      "rules": ["R6.2"],
      "text": {
        "nl": "Overleggen zoals Actieoverleg, ZVH en ZSM rusten op een convenant; dat wordt bij de verstrekking genoemd.",
        "en": "Meetings such as Actieoverleg, ZVH and ZSM rest on a covenant; it is named with the disclosure."
      },
      "source": "ch.5 Samenwerking"
    },
    {
      "id": "D2.6",
      "rules": ["R8.10"],
      "text": {
        "nl": "De individuele beoordeling gaat naar Slachtofferhulp; die wordt pas na een aangifte ingeschakeld.",
        "en": "The individual assessment goes to victim support, which is engaged after a complaint only."
      },
      "source": "4.1; 4.4"
    },
    {
      "id": "D2.7",
      "rules": ["R8.14"],
      "text": {
        "nl": "Het slachtoffer heeft recht op informatie; na inzending is dat een wettelijke taak van het OM. Gegevens van de verdachte zijn niet altijd te delen.",
        "en": "The victim has a right to information; after submission that is the prosecution's duty by law. The suspect's data can't always be shared."
      },
      "source": "4.4"
    },
    {
      "id": "D2.8",
      "rules": [],
      "text": {
        "nl": "Veilig Thuis vertelt de betrokkenen bij het afsluiten welke beroepskrachten zijn geïnformeerd.",
        "en": "At closing, Veilig Thuis tells the persons involved which professionals were informed."
      },
      "source": "4.4"
    },
    {
      "id": "D2.9",
      "rules": [],
      "text": {
        "nl": "Elke organisatie legt vast in haar eigen systeem, voor zover haar eigen wettelijke taak gaat.",
        "en": "Each organisation records in its own system as far as its own task by law goes."
      },
      "source": "Stap 5"
    },
    {
      "id": "D2.10",
      "rules": [],
      "text": {
        "nl": "Voor politiegegevens geldt de Wpg, voor Veilig Thuis, Raad en reclassering de AVG met hun sectorwet, voor het OM de Wjsg.",
        "en": "The Wpg holds for police data, the GDPR with sector law for Veilig Thuis, the board and probation, the Wjsg for the prosecution."
      },
      "source": "derived from Bijlage 1"
    }
  ],
  "rows": [
    {
      "id": "G1",
      "providers": ["vt"],
      "receivers": ["police", "rvdk", "om", "probation"],
      "purpose": {"nl": "de ander laten afwegen welke gegevens Veilig Thuis nodig heeft, ook om de veiligheid in te schatten", "en": "let the other weigh which data Veilig Thuis needs, also to estimate the safety"},
      "ground": "Art. 6(1)(e) AVG; art. 4.1.1 Wmo 2015",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": false,
      "conditions": {"om": "wmo_om_3ro_ok", "probation": "wmo_om_3ro_ok"},
      "doubts": []
    },
    {
      "id": "G2",
      "providers": ["vt"],
      "receivers": ["police", "rvdk", "om", "probation"],
      "purpose": {"nl": "partners adviseren en steunen bij het beëindigen van acute onveiligheid", "en": "advise and support partners in ending acute unsafety"},
      "ground": "Art. 6(1)(e) AVG; art. 4.1.1 Wmo 2015",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": false,
      "conditions": {"om": "wmo_om_3ro_ok", "probation": "wmo_om_3ro_ok"},
      "doubts": []
    },
    {
      "id": "G3",
      "providers": ["police"],
      "receivers": ["om"],
      "purpose": {"nl": "acute onveiligheid beëindigen, en de ontvanger zijn eigen taak laten doen", "en": "end acute unsafety, and let the receiver do its own task"},
      "ground": "Art. 16 (…) sub a Wpg",
      "weightyInterest": true,
      "article8Only": false,
      "emergency": false,
      "conditions": {},
      "doubts": ["K1"]
    },
    {
      "id": "G4",
      "providers": ["police"],
      "receivers": ["vt", "rvdk", "probation"],
      "purpose": {"nl": "acute onveiligheid beëindigen, en de ontvanger zijn eigen taak laten doen", "en": "end acute unsafety, and let the receiver do its own task"},
      "ground": "Art. 18(1) Wpg; art. 4:2(1) Bpg",
      "weightyInterest": true,
      "article8Only": true,
      "emergency": false,
      "conditions": {},
      "doubts": ["K1"]
    },
    {
      "id": "G5",
      "providers": ["om"],
      "receivers": ["police", "vt", "rvdk", "probation"],
      "purpose": {"nl": "acute onveiligheid beëindigen, en de ontvanger zijn eigen taak laten doen", "en": "end acute unsafety, and let the receiver do its own task"},
      "ground": "Art. 39e(1) Wjsg; art. 39f(1) Wjsg",
      "weightyInterest": true,
      "article8Only": false,
      "emergency": false,
      "conditions": {},
      "doubts": []
    },
    {
      "id": "G6",
      "providers": ["rvdk"],
      "receivers": ["police", "vt", "om", "probation"],
      "purpose": {"nl": "zicht krijgen op de situatie, afwegen of eigen bevoegdheden nodig zijn, en adviseren", "en": "get sight of the situation, weigh the use of own powers, and advise"},
      "ground": "Art. 6(1)(e) AVG; art. 1:238(3) BW",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": false,
      "conditions": {},
      "doubts": []
    },
    {
      "id": "G7",
      "providers": ["rvdk"],
      "receivers": ["vt"],
      "purpose": {"nl": "Veilig Thuis zijn taken goed laten doen", "en": "let Veilig Thuis do its tasks well"},
      "ground": "Art. 6(1)(e) AVG; art. 5.2.6 Wmo 2015",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": false,
      "conditions": {},
      "doubts": []
    },
    {
      "id": "G8",
      "providers": ["probation"],
      "receivers": ["police", "vt", "om", "rvdk"],
      "purpose": {"nl": "zicht krijgen op de situatie, afwegen of eigen bevoegdheden nodig zijn, en adviseren", "en": "get sight of the situation, weigh the use of own powers, and advise"},
      "ground": "Art. 6(1)(e) AVG; art. 1:238(3) BW",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": false,
      "conditions": {},
      "doubts": ["K2"]
    },
    {
      "id": "G9",
      "providers": ["probation"],
      "receivers": ["vt"],
      "purpose": {"nl": "Veilig Thuis zijn taken goed laten doen", "en": "let Veilig Thuis do its tasks well"},
      "ground": "Art. 6(1)(e) AVG; art. 5.2.6 Wmo 2015",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": false,
      "conditions": {},
      "doubts": []
    },
    {
      "id": "G10",
      "providers": ["police", "vt", "om", "rvdk", "probation"],
      "receivers": ["police", "vt", "om", "rvdk", "probation"],
      "purpose": {"nl": "in acute nood een vitaal belang van iemand beschermen", "en": "protect somebody's vital interest in an acute emergency"},
      "ground": "Art. 6(1)(d) AVG",
      "weightyInterest": false,
      "article8Only": false,
      "emergency": true,
      "conditions": {},
      "doubts": []
    }
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

    static let jsonSchemaCatalogueWordingSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/catalogue-wording.schema.json",
  "title": "Catalogue wording",
  "description": "The source file with the phrases that rules look for in what people write.",
  "type": "object",
  "required": [
    "version",
    "wording"
  ],
  "additionalProperties": false,
  "properties": {
    "version": {
      "type": "string"
    },
    "wording": {
      "type": "object",
      "additionalProperties": {
        "type": "array",
        "minItems": 1,
        "uniqueItems": true,
        "items": {
          "type": "string",
          "pattern": "^[a-z]+( [a-z]+)*\\*?$"
        }
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

    static let jsonSchemaGroundsSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/grounds.schema.json",
  "title": "Legal grounds for passing on",
  "description": "A version of the table of legal grounds: data that a privacy officer approves. What could not be read in the published text is marked, never guessed.",
  "type": "object",
  "required": [
    "version",
    "approved",
    "source",
    "standsInFor",
    "within",
    "byCovenantOrConsent",
    "byComplaint",
    "meetings",
    "flags",
    "sideRules",
    "rows"
  ],
  "additionalProperties": false,
  "properties": {
    "version": {
      "type": "string",
      "pattern": "^[!-~]{1,200}$"
    },
    "approved": {
      "description": "The day on which a privacy officer approved this version for everybody; null while nobody did.",
      "type": [
        "string",
        "null"
      ],
      "format": "date"
    },
    "source": {
      "type": "string",
      "minLength": 1
    },
    "standsInFor": {
      "type": "object",
      "description": "Who acts as another organisation where the region profile gives it a mandate.",
      "additionalProperties": {
        "type": "object",
        "description": "The organisation, and the key of the region profile.",
        "required": [
          "organisation",
          "mandate"
        ],
        "additionalProperties": false,
        "properties": {
          "organisation": {
            "type": "string",
            "pattern": "^[a-z][a-z_0-9]*$"
          },
          "mandate": {
            "type": "string",
            "pattern": "^[a-z][a-z_0-9]*$"
          }
        }
      }
    },
    "within": {
      "type": "object",
      "description": "Parts of an organisation: no row is needed.",
      "additionalProperties": {
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^[a-z][a-z_0-9]*$"
        },
        "uniqueItems": true
      }
    },
    "byCovenantOrConsent": {
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^[a-z][a-z_0-9]*$"
      },
      "uniqueItems": true,
      "description": "Receivers that a covenant or consent opens."
    },
    "byComplaint": {
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^[a-z][a-z_0-9]*$"
      },
      "uniqueItems": true,
      "description": "Receivers that get a report because the victim made a complaint (D2.6)."
    },
    "meetings": {
      "type": "array",
      "items": {
        "type": "string",
        "pattern": "^[a-z][a-z_0-9]*$"
      },
      "uniqueItems": true,
      "description": "Meetings of several organisations: no row names them, the rows of their members do."
    },
    "flags": {
      "type": "array",
      "description": "Doubts, each about some rows.",
      "items": {
        "type": "object",
        "description": "A doubt; without providers or receivers it is about all of them.",
        "required": [
          "id",
          "rows",
          "text",
          "source"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^K[0-9]+$"
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^G[0-9]+$"
            },
            "uniqueItems": true
          },
          "providers": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z_0-9]*$"
            },
            "uniqueItems": true
          },
          "receivers": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z_0-9]*$"
            },
            "uniqueItems": true
          },
          "article9": {
            "type": "boolean",
            "description": "Whether it is about article 9 data only."
          },
          "text": {
            "type": "object",
            "required": [
              "nl",
              "en"
            ],
            "additionalProperties": false,
            "properties": {
              "nl": {
                "type": "string",
                "minLength": 1
              },
              "en": {
                "type": "string",
                "minLength": 1
              }
            }
          },
          "source": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "sideRules": {
      "type": "array",
      "description": "Rules found elsewhere in the sources.",
      "items": {
        "type": "object",
        "description": "A rule, and the rules of the catalogue that hold it.",
        "required": [
          "id",
          "rules",
          "text",
          "source"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^D2\\.[0-9]+$"
          },
          "rules": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^R[0-9]+\\.[0-9]+$"
            },
            "uniqueItems": true
          },
          "text": {
            "type": "object",
            "required": [
              "nl",
              "en"
            ],
            "additionalProperties": false,
            "properties": {
              "nl": {
                "type": "string",
                "minLength": 1
              },
              "en": {
                "type": "string",
                "minLength": 1
              }
            }
          },
          "source": {
            "type": "string",
            "minLength": 1
          }
        }
      }
    },
    "rows": {
      "type": "array",
      "minItems": 1,
      "items": {
        "type": "object",
        "description": "One ground, as published.",
        "required": [
          "id",
          "providers",
          "receivers",
          "purpose",
          "ground",
          "weightyInterest",
          "article8Only",
          "emergency",
          "conditions",
          "doubts"
        ],
        "additionalProperties": false,
        "properties": {
          "id": {
            "type": "string",
            "pattern": "^G[0-9]+$"
          },
          "providers": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z_0-9]*$"
            },
            "uniqueItems": true
          },
          "receivers": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^[a-z][a-z_0-9]*$"
            },
            "uniqueItems": true
          },
          "purpose": {
            "type": "object",
            "required": [
              "nl",
              "en"
            ],
            "additionalProperties": false,
            "properties": {
              "nl": {
                "type": "string",
                "minLength": 1
              },
              "en": {
                "type": "string",
                "minLength": 1
              }
            }
          },
          "ground": {
            "type": "string",
            "minLength": 1
          },
          "weightyInterest": {
            "type": "boolean"
          },
          "article8Only": {
            "type": "boolean"
          },
          "emergency": {
            "type": "boolean"
          },
          "conditions": {
            "type": "object",
            "description": "Per receiver the key of the region profile that settles a doubt.",
            "additionalProperties": {
              "type": "string",
              "pattern": "^[a-z][a-z_0-9]*$"
            }
          },
          "doubts": {
            "type": "array",
            "items": {
              "type": "string",
              "pattern": "^K[0-9]+$"
            },
            "uniqueItems": true
          }
        }
      }
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

    static let jsonSchemaMetricsSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/metrics.schema.json",
  "title": "Figures",
  "description": "What samenop metrics --json prints. Counts are integers; percents and means are texts with two decimals; spans of time are integers where they are whole, else texts. Null is not applicable, or hidden where suppressed is true.",
  "type": "object",
  "required": [
    "from",
    "to",
    "previous",
    "by",
    "outside",
    "smallGroupMin",
    "unfinished",
    "definitions",
    "madeAt",
    "unit",
    "practice",
    "notices",
    "outcomes",
    "metrics",
    "use",
    "individualDetection"
  ],
  "properties": {
    "from": {
      "$ref": "#/$defs/date",
      "description": "The first day, by the calendar of the Netherlands."
    },
    "to": {
      "$ref": "#/$defs/date",
      "description": "The last day; it counts too."
    },
    "previous": {
      "anyOf": [
        {
          "$ref": "#/$defs/period"
        },
        {
          "type": "null"
        }
      ],
      "description": "The period before, of equal length; null when all there is was asked for."
    },
    "by": {
      "enum": [
        "unit",
        "organisation",
        "form",
        "classification",
        "quarter",
        "month",
        "week",
        "weekday",
        "hour",
        null
      ]
    },
    "outside": {
      "type": "boolean",
      "description": "Whether small numbers are hidden."
    },
    "smallGroupMin": {
      "type": [
        "integer",
        "null"
      ]
    },
    "unfinished": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/period"
      },
      "description": "Quarters that are asked for and not over yet."
    },
    "definitions": {
      "type": "string"
    },
    "madeAt": {
      "type": "string",
      "format": "date-time"
    },
    "unit": {
      "type": "string"
    },
    "practice": {
      "type": "boolean"
    },
    "notices": {
      "type": "array",
      "items": {
        "type": "string"
      }
    },
    "outcomes": {
      "type": "array",
      "items": {
        "type": "string"
      },
      "description": "Ids of the outcomes that every rate is to be read beside."
    },
    "metrics": {
      "type": "array",
      "items": {
        "allOf": [
          {
            "$ref": "#/$defs/reading"
          },
          {
            "type": "object",
            "required": [
              "id",
              "name",
              "row",
              "section",
              "label",
              "definition",
              "unit",
              "basis",
              "groups",
              "holds",
              "previous"
            ],
            "properties": {
              "id": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "row": {
                "type": "string"
              },
              "section": {
                "type": "string"
              },
              "label": {
                "type": "string"
              },
              "definition": {
                "type": "string"
              },
              "unit": {
                "enum": [
                  "count",
                  "percent",
                  "minutes",
                  "hours",
                  "days",
                  "mean",
                  "sum"
                ]
              },
              "basis": {
                "type": "string"
              },
              "groups": {
                "type": "array",
                "items": {
                  "allOf": [
                    {
                      "$ref": "#/$defs/reading"
                    },
                    {
                      "type": "object",
                      "required": [
                        "key",
                        "label"
                      ],
                      "properties": {
                        "key": {
                          "type": "string"
                        },
                        "label": {
                          "type": "string"
                        }
                      }
                    }
                  ]
                }
              },
              "holds": {
                "type": [
                  "boolean",
                  "null"
                ],
                "description": "For an equation: whether it closes."
              },
              "previous": {
                "anyOf": [
                  {
                    "$ref": "#/$defs/reading"
                  },
                  {
                    "type": "null"
                  }
                ]
              }
            }
          }
        ]
      }
    },
    "use": {
      "anyOf": [
        {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "week",
              "action",
              "count"
            ],
            "properties": {
              "week": {
                "type": "string"
              },
              "action": {
                "enum": [
                  "view",
                  "list",
                  "check",
                  "export",
                  "refused"
                ]
              },
              "count": {
                "type": "integer"
              }
            },
            "additionalProperties": false
          }
        },
        {
          "type": "null"
        }
      ]
    },
    "individualDetection": {
      "type": "object",
      "required": [
        "on",
        "decision",
        "message"
      ],
      "properties": {
        "on": {
          "const": false
        },
        "decision": {
          "anyOf": [
            {
              "type": "object",
              "required": [
                "decision",
                "decidedOn",
                "decidedBy"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "message": {
          "type": "string"
        }
      }
    }
  },
  "$defs": {
    "date": {
      "type": "string",
      "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    },
    "period": {
      "type": "object",
      "required": [
        "from",
        "to"
      ],
      "properties": {
        "from": {
          "$ref": "#/$defs/date"
        },
        "to": {
          "$ref": "#/$defs/date"
        }
      }
    },
    "number": {
      "anyOf": [
        {
          "type": "integer",
          "minimum": 0
        },
        {
          "type": "string",
          "pattern": "^[0-9]+\\.[0-9]{2}$"
        },
        {
          "type": "null"
        }
      ]
    },
    "reading": {
      "type": "object",
      "required": [
        "value",
        "numerator",
        "denominator",
        "median",
        "p90",
        "suppressed"
      ],
      "properties": {
        "value": {
          "$ref": "#/$defs/number"
        },
        "numerator": {
          "type": [
            "integer",
            "null"
          ]
        },
        "denominator": {
          "type": [
            "integer",
            "null"
          ]
        },
        "median": {
          "$ref": "#/$defs/number"
        },
        "p90": {
          "$ref": "#/$defs/number"
        },
        "suppressed": {
          "type": "boolean"
        }
      }
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
  "description": "What differs per region, as data: who takes part, when they can be reached, and the numbers of the reminders. A record keeps the version it was begun with. Contradictions between keys are checked by `samenop-server profile check`.",
  "type": "object",
  "required": [
    "id",
    "version",
    "label",
    "keys"
  ],
  "properties": {
    "id": {
      "description": "Id.",
      "type": "string",
      "pattern": "^[a-z0-9-]{1,200}$"
    },
    "version": {
      "description": "Version.",
      "type": "integer",
      "minimum": 1,
      "maximum": 1000000
    },
    "label": {
      "description": "Name.",
      "type": "object",
      "required": [
        "nl",
        "en"
      ],
      "properties": {
        "nl": {
          "description": "Dutch name.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        },
        "en": {
          "description": "English name.",
          "type": "string",
          "minLength": 1,
          "maxLength": 200
        }
      },
      "additionalProperties": false
    },
    "keys": {
      "description": "Keys.",
      "type": "object",
      "required": [
        "partners",
        "area",
        "police_units",
        "vt_orgs",
        "crisis_service"
      ],
      "properties": {
        "partners": {
          "description": "Take part.",
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
          "uniqueItems": true,
          "minItems": 1
        },
        "area": {
          "description": "Area.",
          "type": "object",
          "required": [
            "base_teams",
            "municipalities"
          ],
          "properties": {
            "base_teams": {
              "description": "Base teams.",
              "type": "array",
              "items": {
                "type": "string",
                "pattern": "^[!-~]{1,200}$"
              },
              "uniqueItems": true,
              "minItems": 1
            },
            "municipalities": {
              "description": "Municipalities.",
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              },
              "uniqueItems": true,
              "minItems": 1
            }
          },
          "additionalProperties": false
        },
        "police_units": {
          "description": "Units of the police.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[!-~]{1,200}$"
          },
          "uniqueItems": true,
          "minItems": 1
        },
        "vt_orgs": {
          "description": "Organisations of Veilig Thuis.",
          "type": "array",
          "items": {
            "type": "string",
            "pattern": "^[!-~]{1,200}$"
          },
          "uniqueItems": true,
          "minItems": 1
        },
        "time_zone": {
          "description": "Time.",
          "anyOf": [
            {
              "enum": [
                "Europe/Amsterdam"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "call_vt_when": {
          "description": "Police call Veilig Thuis.",
          "anyOf": [
            {
              "enum": [
                "acute_only",
                "all_dv"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "joint_hours": {
          "description": "Acting together, at these hours.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "weekdays",
                  "from",
                  "to"
                ],
                "properties": {
                  "weekdays": {
                    "description": "days.",
                    "type": "array",
                    "items": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 7
                    },
                    "uniqueItems": true,
                    "minItems": 1
                  },
                  "from": {
                    "description": "from.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "to": {
                    "description": "to.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "holidays": {
                    "description": "also on public holidays.",
                    "anyOf": [
                      {
                        "type": "boolean"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  },
                  "mode": {
                    "description": "how.",
                    "anyOf": [
                      {
                        "enum": [
                          "on_site",
                          "at_station",
                          "video",
                          "phone"
                        ]
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "additionalProperties": false
              }
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_phone_hours": {
          "description": "Veilig Thuis by phone.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "weekdays",
                  "from",
                  "to"
                ],
                "properties": {
                  "weekdays": {
                    "description": "days.",
                    "type": "array",
                    "items": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 7
                    },
                    "uniqueItems": true,
                    "minItems": 1
                  },
                  "from": {
                    "description": "from.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "to": {
                    "description": "to.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "holidays": {
                    "description": "also on public holidays.",
                    "anyOf": [
                      {
                        "type": "boolean"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "additionalProperties": false
              }
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_onsite_hours": {
          "description": "Veilig Thuis comes on site.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "weekdays",
                  "from",
                  "to"
                ],
                "properties": {
                  "weekdays": {
                    "description": "days.",
                    "type": "array",
                    "items": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 7
                    },
                    "uniqueItems": true,
                    "minItems": 1
                  },
                  "from": {
                    "description": "from.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "to": {
                    "description": "to.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "holidays": {
                    "description": "also on public holidays.",
                    "anyOf": [
                      {
                        "type": "boolean"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "additionalProperties": false
              }
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_onsite_from": {
          "description": "Veilig Thuis comes.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "from",
                  "to",
                  "place"
                ],
                "properties": {
                  "weekdays": {
                    "description": "days.",
                    "anyOf": [
                      {
                        "type": "array",
                        "items": {
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 7
                        },
                        "uniqueItems": true,
                        "minItems": 1
                      },
                      {
                        "type": "null"
                      }
                    ]
                  },
                  "from": {
                    "description": "from.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "to": {
                    "description": "to.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "holidays": {
                    "description": "also on public holidays.",
                    "anyOf": [
                      {
                        "type": "boolean"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  },
                  "place": {
                    "description": "from.",
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
            {
              "type": "null"
            }
          ]
        },
        "vt_team_size_on_site": {
          "description": "Workers on site.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1,
              "maximum": 10
            },
            {
              "type": "null"
            }
          ]
        },
        "video_call": {
          "description": "A video call instead of coming.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "video_call_tool_class": {
          "description": "Kind of video tool.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            {
              "type": "null"
            }
          ]
        },
        "interview_at_station": {
          "description": "Talk with Veilig Thuis at the station.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "office_hours": {
          "description": "Office hours.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "weekdays",
                  "from",
                  "to"
                ],
                "properties": {
                  "weekdays": {
                    "description": "days.",
                    "type": "array",
                    "items": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 7
                    },
                    "uniqueItems": true,
                    "minItems": 1
                  },
                  "from": {
                    "description": "from.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "to": {
                    "description": "to.",
                    "type": "string",
                    "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                  },
                  "holidays": {
                    "description": "also on public holidays.",
                    "anyOf": [
                      {
                        "type": "boolean"
                      },
                      {
                        "type": "null"
                      }
                    ]
                  }
                },
                "additionalProperties": false
              }
            },
            {
              "type": "null"
            }
          ]
        },
        "public_holidays": {
          "description": "Public holidays.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "anyOf": [
                  {
                    "enum": [
                      "new_year",
                      "good_friday",
                      "easter_sunday",
                      "easter_monday",
                      "kings_day",
                      "liberation_day",
                      "liberation_day_lustrum",
                      "ascension_day",
                      "whit_sunday",
                      "whit_monday",
                      "christmas_day",
                      "second_christmas_day"
                    ]
                  },
                  {
                    "type": "string",
                    "format": "date"
                  }
                ]
              },
              "uniqueItems": true
            },
            {
              "type": "null"
            }
          ]
        },
        "crisis_service": {
          "description": "Crisis service.",
          "oneOf": [
            {
              "const": "none"
            },
            {
              "type": "object",
              "required": [
                "name",
                "hours",
                "substitutes_vt",
                "mandate_request_vt_info",
                "mandate_first_assessment"
              ],
              "properties": {
                "name": {
                  "description": "Function.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "hours": {
                  "description": "Can be reached.",
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "weekdays",
                      "from",
                      "to"
                    ],
                    "properties": {
                      "weekdays": {
                        "description": "days.",
                        "type": "array",
                        "items": {
                          "type": "integer",
                          "minimum": 1,
                          "maximum": 7
                        },
                        "uniqueItems": true,
                        "minItems": 1
                      },
                      "from": {
                        "description": "from.",
                        "type": "string",
                        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                      },
                      "to": {
                        "description": "to.",
                        "type": "string",
                        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
                      },
                      "holidays": {
                        "description": "also on public holidays.",
                        "anyOf": [
                          {
                            "type": "boolean"
                          },
                          {
                            "type": "null"
                          }
                        ]
                      }
                    },
                    "additionalProperties": false
                  }
                },
                "substitutes_vt": {
                  "description": "Stands in for Veilig Thuis.",
                  "enum": [
                    "always",
                    "outside_office_hours",
                    "never"
                  ]
                },
                "mandate_request_vt_info": {
                  "description": "May see Veilig Thuis' information.",
                  "type": "boolean"
                },
                "mandate_first_assessment": {
                  "description": "May make the first assessment.",
                  "type": "boolean"
                },
                "target_ages": {
                  "description": "Ages.",
                  "anyOf": [
                    {
                      "type": "object",
                      "required": [],
                      "properties": {
                        "min": {
                          "description": "From.",
                          "anyOf": [
                            {
                              "type": "integer",
                              "minimum": 0,
                              "maximum": 120
                            },
                            {
                              "type": "null"
                            }
                          ]
                        },
                        "max": {
                          "description": "To.",
                          "anyOf": [
                            {
                              "type": "integer",
                              "minimum": 0,
                              "maximum": 120
                            },
                            {
                              "type": "null"
                            }
                          ]
                        },
                        "upper_inclusive": {
                          "description": "The upper limit counts too.",
                          "anyOf": [
                            {
                              "type": "boolean"
                            },
                            {
                              "type": "null"
                            }
                          ]
                        }
                      },
                      "additionalProperties": false
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "target_problems": {
                  "description": "Comes for.",
                  "anyOf": [
                    {
                      "type": "array",
                      "items": {
                        "enum": [
                          "violence_at_home",
                          "child_safety",
                          "out_of_home_placement",
                          "shelter",
                          "mental_health"
                        ]
                      },
                      "uniqueItems": true
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "adult_exception": {
                  "description": "Also for adults, when all of this holds.",
                  "anyOf": [
                    {
                      "type": "array",
                      "items": {
                        "enum": [
                          "acute",
                          "home_ban_considered"
                        ]
                      },
                      "uniqueItems": true
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "warm_handover_in_office_hours": {
                  "description": "Hands over in person in office hours.",
                  "anyOf": [
                    {
                      "type": "boolean"
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "additionalProperties": false
            }
          ]
        },
        "behavioural_scientist_required": {
          "description": "A behavioural scientist shares the decision to go out.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "confidential_doctor_on_call": {
          "description": "Confidential doctor on call.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "joint_assessment": {
          "description": "Assessing safety together.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "police_stays_until_safe": {
          "description": "Police stay until it is safe.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "zsm_until": {
          "description": "Prosecution and probation sit at ZSM until.",
          "anyOf": [
            {
              "type": "string",
              "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"
            },
            {
              "type": "null"
            }
          ]
        },
        "om_route_after_hours": {
          "description": "After that the prosecution service through.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            {
              "type": "null"
            }
          ]
        },
        "probation_route_after_hours": {
          "description": "After that probation through.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            {
              "type": "null"
            }
          ]
        },
        "rvdk_after_hours": {
          "description": "The child protection board after hours.",
          "anyOf": [
            {
              "enum": [
                "urgent_ots_uhp_only"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "follow_up": {
          "description": "Follow-up.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "enum": [
                  "zsm",
                  "actieoverleg",
                  "zvh",
                  "wijkteam"
                ]
              },
              "uniqueItems": true
            },
            {
              "type": "null"
            }
          ]
        },
        "actieoverleg": {
          "description": "Action meeting.",
          "anyOf": [
            {
              "type": "object",
              "required": [
                "exists"
              ],
              "properties": {
                "exists": {
                  "description": "Exists.",
                  "type": "boolean"
                },
                "weekday": {
                  "description": "On day (1 is Monday).",
                  "anyOf": [
                    {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 7
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "next_meeting_at": {
                  "description": "Next meeting.",
                  "anyOf": [
                    {
                      "type": "string",
                      "format": "date"
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "alias": {
                  "description": "Is called here.",
                  "anyOf": [
                    {
                      "type": "string",
                      "minLength": 1,
                      "maxLength": 200
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "members": {
                  "description": "Members.",
                  "anyOf": [
                    {
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
                          "mdck",
                          "municipality",
                          "youth_protection",
                          "care_provider"
                        ]
                      },
                      "uniqueItems": true
                    },
                    {
                      "type": "null"
                    }
                  ]
                },
                "sash_high_policy": {
                  "description": "Is brought in at SASH high.",
                  "anyOf": [
                    {
                      "enum": [
                        "all_high",
                        "per_case"
                      ]
                    },
                    {
                      "type": "null"
                    }
                  ]
                }
              },
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ]
        },
        "zsm_members": {
          "description": "Members of ZSM.",
          "anyOf": [
            {
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
                  "mdck",
                  "municipality",
                  "youth_protection",
                  "care_provider"
                ]
              },
              "uniqueItems": true
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_at_zsm": {
          "description": "Veilig Thuis at ZSM.",
          "anyOf": [
            {
              "enum": [
                "yes",
                "remote",
                "no"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "zvh_members": {
          "description": "Members of the care and safety house.",
          "anyOf": [
            {
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
                  "mdck",
                  "municipality",
                  "youth_protection",
                  "care_provider"
                ]
              },
              "uniqueItems": true
            },
            {
              "type": "null"
            }
          ]
        },
        "zvh": {
          "description": "Care and safety house.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "mda_plus": {
          "description": "MDA++.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "consult_hours_dv": {
          "description": "Consultation hours on domestic violence.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "combi_hearing": {
          "description": "Combined hearing.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "victim_device_pilot": {
          "description": "Trial with a device for the victim.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "mdck": {
          "description": "Head-to-toe examination in the region.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "mdck_function": {
          "description": "Head-to-toe examination is asked of.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            {
              "type": "null"
            }
          ]
        },
        "aware_manager": {
          "description": "Manages AWARE.",
          "anyOf": [
            {
              "enum": [
                "vt",
                "local_care_provider"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "case_coordinator_min_per_bt": {
          "description": "Case coordinators per base team, at least.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 50
            },
            {
              "type": "null"
            }
          ]
        },
        "coordinator_and_handler_same": {
          "description": "Coordinator and handler are the same person.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "sash_query_reader_role": {
          "description": "Reads the daily selection.",
          "anyOf": [
            {
              "enum": [
                "field_officer",
                "vt_worker",
                "crisis_worker",
                "vt_intake",
                "vt_stalking_specialist",
                "police_topic_specialist",
                "case_coordinator",
                "case_handler",
                "victim_contact_person",
                "measures_lead",
                "om_contact",
                "police_zsm",
                "partner_lead",
                "supervisor",
                "integrity_officer",
                "privacy_officer",
                "auditor",
                "victim_lawyer"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "specialist_title": {
          "description": "The topic specialist is called here.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            {
              "type": "null"
            }
          ]
        },
        "em_guideline_m": {
          "description": "Guideline for the ankle tag, in metres.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 100000
            },
            {
              "type": "null"
            }
          ]
        },
        "first_call_max_min": {
          "description": "First call to Veilig Thuis, minutes after arrival.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 1440
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_eta_grace_min": {
          "description": "Grace on Veilig Thuis' arrival, minutes.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 1440
            },
            {
              "type": "null"
            }
          ]
        },
        "late_after_min": {
          "description": "Recorded late in the field, after minutes.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 10080
            },
            {
              "type": "null"
            }
          ]
        },
        "late_after_office_min": {
          "description": "Recorded late at the office, after minutes.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 10080
            },
            {
              "type": "null"
            }
          ]
        },
        "sync_max_h": {
          "description": "Longest without syncing, hours.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 8760
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_notification_send_max_h": {
          "description": "Notification sent within, hours.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 8760
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_notification_max_h": {
          "description": "Notification received within, hours.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 8760
            },
            {
              "type": "null"
            }
          ]
        },
        "victim_informed_max_h": {
          "description": "Victim informed within, hours.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 8760
            },
            {
              "type": "null"
            }
          ]
        },
        "contact_person_max_h": {
          "description": "Fixed contact person within, hours.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 8760
            },
            {
              "type": "null"
            }
          ]
        },
        "query_unread_max_h": {
          "description": "Selection read within, hours.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 8760
            },
            {
              "type": "null"
            }
          ]
        },
        "sash_high_contact_max_min": {
          "description": "Contact at SASH high within, minutes.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 10080
            },
            {
              "type": "null"
            }
          ]
        },
        "ib_review_days": {
          "description": "Individual assessment again after, days.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 3650
            },
            {
              "type": "null"
            }
          ]
        },
        "evaluation_remind_days": {
          "description": "Reminder before an evaluation, days.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 0,
              "maximum": 3650
            },
            {
              "type": "null"
            }
          ]
        },
        "expiry_lead_days": {
          "description": "Reminders before a measure ends, days.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "integer",
                "minimum": 0,
                "maximum": 365
              },
              "uniqueItems": true,
              "minItems": 1
            },
            {
              "type": "null"
            }
          ]
        },
        "triage_days": {
          "description": "Triage within, days.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 1,
              "maximum": 365
            },
            {
              "type": "null"
            }
          ]
        },
        "triage_day_kind": {
          "description": "Days of the triage are.",
          "anyOf": [
            {
              "enum": [
                "calendar",
                "working"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "legal_ground_version": {
          "description": "Version of the table of grounds.",
          "anyOf": [
            {
              "type": "string",
              "pattern": "^[!-~]{1,200}$"
            },
            {
              "type": "null"
            }
          ]
        },
        "legal_ground_approvals": {
          "description": "Grounds approved by the privacy officer.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "version",
                  "by",
                  "at"
                ],
                "properties": {
                  "version": {
                    "description": "Version.",
                    "type": "string",
                    "pattern": "^[!-~]{1,200}$"
                  },
                  "by": {
                    "description": "By.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "at": {
                    "description": "On.",
                    "type": "string",
                    "format": "date"
                  }
                },
                "additionalProperties": false
              }
            },
            {
              "type": "null"
            }
          ]
        },
        "wmo_om_3ro_ok": {
          "description": "Legal basis from Veilig Thuis to prosecution and probation is confirmed.",
          "anyOf": [
            {
              "type": "boolean"
            },
            {
              "type": "null"
            }
          ]
        },
        "records_system": {
          "description": "Own systems.",
          "anyOf": [
            {
              "type": "object",
              "properties": {
                "police": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "vt": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "om": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "rvdk": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "probation": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "crisis_service": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "wijkteam": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "shelter": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "mdck": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "municipality": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "youth_protection": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "care_provider": {
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                }
              },
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ]
        },
        "partner_leads": {
          "description": "Partner leads.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 200
              },
              "uniqueItems": true
            },
            {
              "type": "null"
            }
          ]
        },
        "next_evaluation_at": {
          "description": "Next evaluation.",
          "anyOf": [
            {
              "type": "string",
              "format": "date"
            },
            {
              "type": "null"
            }
          ]
        },
        "next_step_criteria": {
          "description": "Widening or stopping when.",
          "anyOf": [
            {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            },
            {
              "type": "null"
            }
          ]
        },
        "small_group_min": {
          "description": "Figures outside the own team from so many cases on.",
          "anyOf": [
            {
              "type": "integer",
              "minimum": 3,
              "maximum": 20
            },
            {
              "type": "null"
            }
          ]
        },
        "individual_detection": {
          "description": "Detection on persons.",
          "anyOf": [
            {
              "const": "off"
            },
            {
              "type": "object",
              "required": [
                "decision",
                "decided_on",
                "decided_by"
              ],
              "properties": {
                "decision": {
                  "description": "Reference of the decision.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                },
                "decided_on": {
                  "description": "Date of the decision.",
                  "type": "string",
                  "format": "date"
                },
                "decided_by": {
                  "description": "Taken by.",
                  "type": "string",
                  "minLength": 1,
                  "maxLength": 200
                }
              },
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ]
        },
        "escalation_line": {
          "description": "Escalating.",
          "anyOf": [
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "level",
                  "role"
                ],
                "properties": {
                  "level": {
                    "description": "Level.",
                    "type": "string",
                    "minLength": 1,
                    "maxLength": 200
                  },
                  "role": {
                    "description": "Role.",
                    "enum": [
                      "field_officer",
                      "vt_worker",
                      "crisis_worker",
                      "vt_intake",
                      "vt_stalking_specialist",
                      "police_topic_specialist",
                      "case_coordinator",
                      "case_handler",
                      "victim_contact_person",
                      "measures_lead",
                      "om_contact",
                      "police_zsm",
                      "partner_lead",
                      "supervisor",
                      "integrity_officer",
                      "privacy_officer",
                      "auditor",
                      "victim_lawyer"
                    ]
                  }
                },
                "additionalProperties": false
              },
              "uniqueItems": true
            },
            {
              "type": "null"
            }
          ]
        },
        "vt_workspace": {
          "description": "Veilig Thuis' workplace with the police.",
          "anyOf": [
            {
              "enum": [
                "shared_room",
                "separate_room",
                "none"
              ]
            },
            {
              "type": "null"
            }
          ]
        },
        "colocation_checklist": {
          "description": "In one building.",
          "anyOf": [
            {
              "type": "object",
              "required": [
                "passes",
                "wifi",
                "certificate_of_conduct",
                "information_separated"
              ],
              "properties": {
                "passes": {
                  "description": "Passes.",
                  "type": "boolean"
                },
                "wifi": {
                  "description": "Wi-Fi.",
                  "type": "boolean"
                },
                "certificate_of_conduct": {
                  "description": "Certificate of conduct.",
                  "type": "boolean"
                },
                "information_separated": {
                  "description": "Information kept apart.",
                  "type": "boolean"
                }
              },
              "additionalProperties": false
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "additionalProperties": false
    }
  },
  "additionalProperties": false
}

"""#

    static let jsonSchemaReportRecipientsSchemaJson: String = #"""
{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://samenop.example/schemas/report-recipients.schema.json",
  "title": "Who gets what of a handover report",
  "description": "The matrix of recipients and sections. Every recipient has a cell in every row.",
  "type": "object",
  "required": ["rows", "cells", "recipients", "own", "outcomes", "findings", "about", "person", "notifier", "secretAddress", "complaint", "participant"],
  "additionalProperties": false,
  "properties": {
    "rows": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/row"}},
    "cells": {
      "description": "By the name of the row, then by the code of the recipient.",
      "type": "object",
      "additionalProperties": {"type": "object", "additionalProperties": {"$ref": "#/$defs/cell"}}
    },
    "recipients": {"type": "object", "additionalProperties": {"$ref": "#/$defs/recipient"}},
    "own": {
      "description": "How something shows for whom it was made: by the code in a field, by who made it, or always for these.",
      "type": "array",
      "items": {
        "type": "object", "required": ["type"], "additionalProperties": false,
        "properties": {
          "type": {"$ref": "#/$defs/code"}, "field": {"$ref": "#/$defs/code"},
          "creator": {"type": "boolean"}, "marks": {"$ref": "#/$defs/codes"}
        }
      }
    },
    "outcomes": {"description": "Fields whose value in force a summary may tell: codes and moments, never words of people.", "$ref": "#/$defs/paths"},
    "findings": {"description": "Rules whose findings are told to who gets what they are about, also where they follow from what is left out; not while an address is kept secret.", "type": "array", "items": {"type": "string", "pattern": "^R[0-9]+\\.[0-9]+$"}},
    "about": {
      "description": "Kinds of persons that a cell may be limited to; meeting one condition is enough.",
      "type": "object",
      "additionalProperties": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/condition"}}
    },
    "person": {
      "type": "object", "required": ["type", "roles"], "additionalProperties": false,
      "properties": {"type": {"$ref": "#/$defs/code"}, "roles": {"$ref": "#/$defs/code"}}
    },
    "notifier": {
      "description": "Who reported; somebody with no other role than these beside it, stays out altogether.",
      "type": "object", "required": ["role", "beside"], "additionalProperties": false,
      "properties": {"role": {"$ref": "#/$defs/code"}, "beside": {"$ref": "#/$defs/codes"}}
    },
    "secretAddress": {
      "type": "object", "required": ["type", "person", "flag", "fields", "elsewhere"], "additionalProperties": false,
      "properties": {
        "type": {"$ref": "#/$defs/code"}, "person": {"$ref": "#/$defs/code"},
        "flag": {"$ref": "#/$defs/code"}, "fields": {"$ref": "#/$defs/codes"},
        "elsewhere": {
          "type": "array",
          "items": {
            "type": "object", "required": ["type", "fields"], "additionalProperties": false,
            "properties": {
              "type": {"$ref": "#/$defs/code"}, "person": {"$ref": "#/$defs/code"},
              "fields": {"$ref": "#/$defs/codes"}
            }
          }
        }
      }
    },
    "complaint": {"$ref": "#/$defs/condition"},
    "participant": {
      "type": "object", "required": ["unit", "organisation"], "additionalProperties": false,
      "properties": {"unit": {"$ref": "#/$defs/code"}, "organisation": {"$ref": "#/$defs/code"}}
    }
  },
  "$defs": {
    "code": {"type": "string", "pattern": "^[a-z][a-z0-9_]*$"},
    "codes": {"type": "array", "items": {"$ref": "#/$defs/code"}},
    "paths": {"type": "array", "items": {"type": "string", "pattern": "^[a-z0-9_]+(\\.[a-z0-9_]+)?$"}},
    "letter": {"enum": ["F", "N", "S", "O", "F_own", "S_own", "own_authorisation", "-"]},
    "cell": {
      "oneOf": [
        {"$ref": "#/$defs/letter"},
        {
          "type": "object", "required": ["cell"], "additionalProperties": false,
          "properties": {
            "cell": {"$ref": "#/$defs/letter"}, "only": {"$ref": "#/$defs/paths"},
            "about": {"$ref": "#/$defs/code"}
          }
        }
      ]
    },
    "condition": {
      "type": "object", "required": ["field", "values"], "additionalProperties": false,
      "properties": {"field": {"type": "string"}, "values": {"type": "array", "minItems": 1}}
    },
    "row": {
      "type": "object", "required": ["row", "sections", "category"], "additionalProperties": false,
      "properties": {
        "row": {"type": "string"},
        "sections": {"type": "array", "minItems": 1, "items": {"type": "integer", "minimum": 1, "maximum": 27}},
        "category": {"$ref": "#/$defs/code"},
        "types": {"$ref": "#/$defs/codes"},
        "source": {"enum": ["vt"]},
        "classes": {"type": "array", "items": {"enum": ["none", "art8", "art9_via_om"]}}
      }
    },
    "recipient": {
      "type": "object", "required": ["basis", "receivers", "marks"], "additionalProperties": false,
      "properties": {
        "basis": {"enum": ["table", "within", "agreement", "complaint"]},
        "party": {"$ref": "#/$defs/code"},
        "receivers": {"$ref": "#/$defs/codes"},
        "members": {"type": "string", "description": "Where the region profile names the members: key or object.key."},
        "marks": {"$ref": "#/$defs/codes"},
        "servesSuspect": {"type": "boolean"},
        "maySeeWithheld": {"type": "boolean"},
        "closedByCell": {"$ref": "#/$defs/codes"}
      }
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
  "required": ["format", "status", "statusNotice", "practice", "language", "title", "record", "recordName", "recipient", "purpose", "madeAt", "madeBy", "organisation", "appVersion", "sections", "withheld", "provenance", "reportDigest"],
  "additionalProperties": false,
  "properties": {
    "format": {"const": "samenop-report-1"},
    "status": {"$ref": "#/$defs/status"},
    "statusNotice": {"type": "string", "description": "The sentence that must stand on every page of any form made from this."},
    "practice": {"type": "boolean", "description": "Whether it was made for practice: then nothing in it is real."},
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
    "withheld": {"type": "array", "items": {"$ref": "#/$defs/withheld"}, "description": "What was left out for this recipient, by category and never by content; empty where the recipient may not know."},
    "provenance": {"$ref": "#/$defs/provenance"},
    "reportDigest": {"$ref": "#/$defs/digest", "description": "SHA-256 of the canonical JSON of this object without this member and without attestation."},
    "attestation": {"$ref": "#/$defs/attestation"}
  },
  "$defs": {
    "status": {"enum": ["interim", "final"]},
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
        },
        {
          "type": "object", "required": ["kind", "title", "notices", "statements"], "additionalProperties": false,
          "description": "What the record says of one entity, by who said it.",
          "properties": {
            "kind": {"const": "card"},
            "title": {"type": "string"},
            "notices": {"$ref": "#/$defs/texts"},
            "statements": {"type": "array", "items": {"$ref": "#/$defs/statement"}}
          }
        },
        {
          "type": "object", "required": ["kind", "figure", "title", "description", "ends", "lines"], "additionalProperties": false,
          "description": "A drawing in data; description says all of it in words.",
          "properties": {
            "kind": {"const": "figure"},
            "figure": {"enum": ["timeline", "safety"]},
            "title": {"type": "string"},
            "description": {"type": "string"},
            "ends": {"$ref": "#/$defs/texts"},
            "lines": {
              "type": "array",
              "items": {
                "type": "object", "required": ["label", "marks"], "additionalProperties": false,
                "properties": {
                  "label": {"type": "string"},
                  "marks": {
                    "type": "array",
                    "items": {
                      "type": "object", "required": ["text", "tone", "milliseconds"], "additionalProperties": false,
                      "properties": {
                        "text": {"type": "string"},
                        "tone": {"enum": ["calm", "conditional", "unknown", "alarm"]},
                        "milliseconds": {"type": "integer", "description": "Since 1 January 1970 UTC; 0 where time plays no part."}
                      }
                    }
                  }
                }
              }
            }
          }
        }
      ]
    },
    "texts": {"type": "array", "items": {"type": "string"}},
    "statement": {
      "type": "object", "required": ["origin", "reason", "items"], "additionalProperties": false,
      "properties": {
        "origin": {"type": "string", "description": "Who said it, when it happened, when it was recorded."},
        "reason": {"type": ["string", "null"]},
        "items": {
          "type": "array", "minItems": 1,
          "items": {
            "type": "object", "required": ["label", "value", "remark", "source"], "additionalProperties": false,
            "properties": {
              "label": {"type": "string"},
              "value": {"type": "string"},
              "remark": {"type": ["string", "null"], "description": "Null where the value is settled and confirmed."},
              "source": {"$ref": "#/$defs/source"}
            }
          }
        }
      }
    },
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
    "withheld": {
      "type": "object", "required": ["category", "reasons"], "additionalProperties": false,
      "properties": {
        "category": {"type": "string", "pattern": "^[a-z0-9_]+$"},
        "reasons": {"type": "array", "minItems": 1, "items": {"enum": ["matrix", "not_disclosed", "article9", "not_own", "notifier", "known_elsewhere"]}, "description": "matrix: this recipient does not get this kind; not_disclosed: it was not passed on to this recipient, or not to everybody in the group; article9: it needs an authorisation of one's own; not_own: it was made for, or passed on to, somebody else; notifier: who reports is not named; known_elsewhere: police and Veilig Thuis know it."}
      }
    },
    "provenance": {
      "type": "object",
      "required": ["catalogue", "operationCount", "recordDigest", "headerDigests", "chainHeads", "otherRecords", "digest"],
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
        "chainHeads": {
          "description": "The last operation of each laptop that the report was made from.",
          "type": "array",
          "items": {
            "type": "object", "required": ["replica", "organisation", "sequence", "headerDigest", "whole"], "additionalProperties": false,
            "properties": {
              "replica": {"type": "string", "pattern": "^[a-z2-7]{26}$"},
              "organisation": {"oneOf": [{"type": "null"}, {"type": "string"}]},
              "sequence": {"type": "integer", "minimum": 1},
              "headerDigest": {"$ref": "#/$defs/digest"},
              "whole": {"type": "boolean", "description": "Whether every operation of that laptop up to there is in the report. If not, the others belong to other records, were withheld, or were not accepted; it does not say which."}
            }
          }
        },
        "otherRecords": {"type": "array", "items": {"$ref": "#/$defs/uuid"}, "description": "Other records of the incident that are in it."},
        "digest": {"$ref": "#/$defs/digest", "description": "SHA-256 of the canonical JSON of headerDigests."}
      }
    },
    "attestation": {
      "description": "What a sync service said of this report, signed; not under reportDigest. The signature (Ed25519, base64url) is over 'samenop-report-attestation-1', a zero byte, and the canonical JSON of the other members.",
      "type": "object",
      "required": ["format", "service", "practice", "replica", "organisation", "unit", "time", "serviceKey", "reportDigest", "record", "otherRecords", "recipient", "operationsDigest", "operationCount", "held", "unknown", "further", "signature"],
      "additionalProperties": false,
      "properties": {
        "format": {"const": "samenop-report-attestation-1"},
        "service": {"type": "string"},
        "practice": {"type": "boolean", "description": "Whether the service is one for practice; then everything in the report is fictional."},
        "replica": {"type": "string", "pattern": "^[a-z2-7]{26}$", "description": "The laptop that asked."},
        "organisation": {"type": "string"},
        "unit": {"type": "string"},
        "time": {"type": "string", "description": "When, by the service's clock."},
        "serviceKey": {"type": "string", "pattern": "^[A-Za-z0-9_-]{43}$"},
        "reportDigest": {"$ref": "#/$defs/digest"},
        "record": {"$ref": "#/$defs/uuid"},
        "otherRecords": {"type": "array", "items": {"$ref": "#/$defs/uuid"}},
        "recipient": {"type": "string"},
        "operationsDigest": {"$ref": "#/$defs/digest"},
        "operationCount": {"type": "integer", "minimum": 0},
        "held": {"type": "integer", "minimum": 0, "description": "Named operations in the service's log, exactly so."},
        "unknown": {"type": "integer", "minimum": 0, "description": "Named operations that it does not know so, or that the unit may not see."},
        "further": {"type": "integer", "minimum": 0, "description": "Operations of the same records that the unit may see, that came after what the laptop had, and that were not named."},
        "signature": {"type": "string", "pattern": "^[A-Za-z0-9_-]{86}$"}
      }
    }
  }
}

"""#

    static let metrics20261Json: String = #"""
{
  "version": "2026.1",
  "moments": {
    "notified": [{"on": "incident", "field": "notified_at"}, {"created": true}],
    "registered": [
      {"on": "stalking", "field": "report_registered_at"},
      {"on": "incident", "field": "notified_at"},
      {"created": true}
    ]
  },
  "outcomes": ["O1", "O2", "O3"],
  "sections": [
    {
      "id": "joint",
      "label": {"nl": "Samen optrekken (telling van de proef)", "en": "Acting together (the pilot's count)"},
      "metrics": [
        {
          "id": "G1.1",
          "name": "police_reports",
          "unit": "count",
          "label": {"nl": "Meldingen", "en": "Reports"},
          "definition": {
            "nl": "Dossiers in de periode. Een dossier telt één keer, ook als het bij twee organisaties begon en mensen de twee koppelden. Het valt in de periode naar de tijd van de melding (F1.4), anders naar het begin van het dossier.",
            "en": "Records in the period. A record counts once, also when two organisations began one each and people linked them. It lies in the period by the time of the notification (F1.4), else by when the record was begun."
          }
        },
        {
          "id": "G1.2",
          "name": "joint_applied",
          "unit": "count",
          "label": {"nl": "Samen opgetrokken", "en": "Acted together"},
          "definition": {
            "nl": "Dossiers met de vorm samen ter plaatse of consultatie op het bureau (K9): wat is vastgelegd moet de vorm dragen. Telefoon en video staan apart.",
            "en": "Records with the form jointly on the scene or consultation at the station (K9): something on record has to support it. Phone and video stand apart."
          },
          "where": [{"form": ["joint_on_site", "consult_at_station"]}]
        },
        {
          "id": "G1.3",
          "name": "joint_on_site",
          "unit": "count",
          "label": {"nl": "Samen ter plaatse", "en": "Jointly on the scene"},
          "definition": {
            "nl": "Dossiers waarin een team van Veilig Thuis (of de crisisdienst die volgens het regioprofiel vervangt) op de locatie was: aankomst, binnengaan of vertrek is vastgelegd, of een motorkapoverleg of gesprek ter plaatse. Was er ook een consultatie op het bureau, dan telt het dossier hier.",
            "en": "Records in which a team of Veilig Thuis (or the crisis service that stands in by the region profile) was on the scene: its arrival, entry or departure is on record, or a bonnet consultation or talk there. A record with a consultation at the station as well counts here."
          },
          "where": [{"form": ["joint_on_site"]}]
        },
        {
          "id": "G1.4",
          "name": "consult_at_station",
          "unit": "count",
          "label": {"nl": "Consultatie op het bureau", "en": "Consultation at the station"},
          "definition": {
            "nl": "Dossiers met overleg met Veilig Thuis op het bureau en niet ter plaatse: vastgelegd als motorkapoverleg of gesprek op het bureau, of als besluit van Veilig Thuis tot een gesprek op het bureau samen met een gevoerd gesprek.",
            "en": "Records with a consultation with Veilig Thuis at the station and not on the scene: recorded as a bonnet consultation or talk at the station, or as Veilig Thuis' decision to talk there together with a conversation held."
          },
          "where": [{"form": ["consult_at_station"]}]
        },
        {
          "id": "G1.5",
          "name": "vt_not_consulted",
          "unit": "count",
          "label": {"nl": "Veilig Thuis niet geconsulteerd", "en": "Veilig Thuis not consulted"},
          "definition": {
            "nl": "Dossiers waarin geen enkel contact met Veilig Thuis is vastgelegd: geen komst, geen overleg, geen gevoerd gesprek. Een poging zonder gehoor is geen gesprek.",
            "en": "Records in which no contact with Veilig Thuis is on record: no visit, no consultation, no conversation held. A call that nobody answered is no conversation."
          },
          "where": [{"form": ["vt_not_consulted"]}]
        },
        {
          "id": "K9.phone",
          "name": "joint_by_phone",
          "row": "K9",
          "unit": "count",
          "label": {"nl": "Alleen telefonisch", "en": "By phone only"},
          "definition": {
            "nl": "Dossiers met als hoogste vorm een telefonisch gesprek met Veilig Thuis. Staat apart: telt niet als samen opgetrokken en niet als niet geconsulteerd.",
            "en": "Records whose highest form is a conversation with Veilig Thuis by phone. Stands apart: counts neither as acted together nor as not consulted."
          },
          "where": [{"form": ["phone"]}]
        },
        {
          "id": "K9.video",
          "name": "joint_by_video",
          "row": "K9",
          "unit": "count",
          "label": {"nl": "Alleen per video", "en": "By video only"},
          "definition": {
            "nl": "Dossiers met als hoogste vorm een videogesprek met Veilig Thuis. Staat apart, zoals telefonisch.",
            "en": "Records whose highest form is a video call with Veilig Thuis. Stands apart, like by phone."
          },
          "where": [{"form": ["video"]}]
        },
        {
          "id": "G1.6",
          "name": "applied_closes",
          "unit": "sum",
          "label": {
            "nl": "Controle: ter plaatse en op het bureau",
            "en": "Check: on the scene and at the station"
          },
          "definition": {
            "nl": "Samen ter plaatse plus consultatie op het bureau is samen opgetrokken.",
            "en": "Jointly on the scene plus consultation at the station is acted together."
          },
          "sum": ["G1.3", "G1.4"],
          "equals": "G1.2"
        },
        {
          "id": "G1.7",
          "name": "reports_close",
          "unit": "sum",
          "label": {"nl": "Controle: alle meldingen", "en": "Check: all reports"},
          "definition": {
            "nl": "Samen opgetrokken, telefonisch, video en niet geconsulteerd zijn samen alle meldingen. In de proef waren telefoon en video nul.",
            "en": "Acted together, by phone, by video and not consulted make up all reports. In the pilot phone and video were nought."
          },
          "sum": ["G1.2", "K9.phone", "K9.video", "G1.5"],
          "equals": "G1.1"
        },
        {
          "id": "G1.8",
          "name": "application_rate",
          "unit": "percent",
          "label": {"nl": "Deel samen opgetrokken", "en": "Share acted together"},
          "definition": {
            "nl": "Samen opgetrokken gedeeld door alle meldingen (G1.2 / G1.1).",
            "en": "Acted together divided by all reports (G1.2 / G1.1)."
          },
          "hit": [{"form": ["joint_on_site", "consult_at_station"]}]
        },
        {
          "id": "G1.9",
          "name": "on_site_share_of_applied",
          "unit": "percent",
          "label": {
            "nl": "Deel ter plaatse van samen opgetrokken",
            "en": "Share on the scene of acted together"
          },
          "definition": {
            "nl": "Samen ter plaatse gedeeld door samen opgetrokken (G1.3 / G1.2).",
            "en": "Jointly on the scene divided by acted together (G1.3 / G1.2)."
          },
          "where": [{"form": ["joint_on_site", "consult_at_station"]}],
          "hit": [{"form": ["joint_on_site"]}]
        },
        {
          "id": "G1.10",
          "name": "station_share_of_applied",
          "unit": "percent",
          "label": {
            "nl": "Deel op het bureau van samen opgetrokken",
            "en": "Share at the station of acted together"
          },
          "definition": {
            "nl": "Consultatie op het bureau gedeeld door samen opgetrokken (G1.4 / G1.2).",
            "en": "Consultation at the station divided by acted together (G1.4 / G1.2)."
          },
          "where": [{"form": ["joint_on_site", "consult_at_station"]}],
          "hit": [{"form": ["consult_at_station"]}]
        },
        {
          "id": "G1.11",
          "name": "on_site_share_of_all",
          "unit": "percent",
          "label": {"nl": "Deel ter plaatse van alle meldingen", "en": "Share on the scene of all reports"},
          "definition": {
            "nl": "Samen ter plaatse gedeeld door alle meldingen (G1.3 / G1.1).",
            "en": "Jointly on the scene divided by all reports (G1.3 / G1.1)."
          },
          "hit": [{"form": ["joint_on_site"]}]
        },
        {
          "id": "G1.11.station_share_of_all",
          "name": "station_share_of_all",
          "row": "G1.11",
          "unit": "percent",
          "label": {
            "nl": "Deel op het bureau van alle meldingen",
            "en": "Share at the station of all reports"
          },
          "definition": {
            "nl": "Consultatie op het bureau gedeeld door alle meldingen (G1.4 / G1.1).",
            "en": "Consultation at the station divided by all reports (G1.4 / G1.1)."
          },
          "hit": [{"form": ["consult_at_station"]}]
        },
        {
          "id": "G1.11.not_consulted_share",
          "name": "not_consulted_share",
          "row": "G1.11",
          "unit": "percent",
          "label": {
            "nl": "Deel niet geconsulteerd van alle meldingen",
            "en": "Share not consulted of all reports"
          },
          "definition": {
            "nl": "Niet geconsulteerd gedeeld door alle meldingen (G1.5 / G1.1).",
            "en": "Not consulted divided by all reports (G1.5 / G1.1)."
          },
          "hit": [{"form": ["vt_not_consulted"]}]
        },
        {
          "id": "M1",
          "name": "reports_joint_count",
          "unit": "count",
          "label": {"nl": "Meldingen met contact, per vorm", "en": "Reports with contact, by form"},
          "definition": {
            "nl": "Dossiers waarin met Veilig Thuis is opgetrokken of gesproken, in welke vorm ook. Per week met --by week.",
            "en": "Records in which people acted or spoke with Veilig Thuis, in whatever form. By week with --by week."
          },
          "where": [{"not": [{"form": ["vt_not_consulted"]}]}],
          "breakdown": {"by": "form"}
        },
        {
          "id": "M6",
          "name": "report_hour_histogram",
          "unit": "count",
          "label": {"nl": "Meldingen per uur van de dag", "en": "Reports by hour of the day"},
          "definition": {
            "nl": "Alle meldingen naar het uur van de melding, Nederlandse tijd.",
            "en": "All reports by the hour of the notification, time of the Netherlands."
          },
          "breakdown": {"by": "hour"}
        },
        {
          "id": "M6.report_weekday_histogram",
          "name": "report_weekday_histogram",
          "row": "M6",
          "unit": "count",
          "label": {"nl": "Meldingen per dag van de week", "en": "Reports by day of the week"},
          "definition": {
            "nl": "Alle meldingen naar de dag van de melding; 1 is maandag.",
            "en": "All reports by the day of the notification; 1 is Monday."
          },
          "breakdown": {"by": "weekday"}
        }
      ]
    },
    {
      "id": "value",
      "label": {"nl": "Wat het opleverde", "en": "What it brought"},
      "metrics": [
        {
          "id": "M2",
          "name": "nature_of_useful_joint",
          "unit": "count",
          "label": {
            "nl": "Aard van de zaken met duidelijke meerwaarde",
            "en": "Nature of cases with clear added value"
          },
          "definition": {
            "nl": "Dossiers waarvan ten minste één organisatie de meerwaarde duidelijk noemt (F5.10), naar classificatie. Een dossier met twee classificaties staat in beide groepen.",
            "en": "Records of which at least one organisation calls the added value clear (F5.10), by classification. A record with two classifications stands in both groups."
          },
          "where": [
            {
              "some": "organisation_evaluation",
              "where": [{"field": "added_value", "says": ["clear"]}]
            }
          ],
          "breakdown": {"by": "classification"}
        },
        {
          "id": "M3",
          "name": "interventions_used",
          "unit": "count",
          "label": {"nl": "Opgelegde maatregelen", "en": "Measures imposed"},
          "definition": {
            "nl": "Maatregelen die iemand opgelegd, uitgereikt, van kracht, overtreden of beëindigd noemt, per soort.",
            "en": "Measures that somebody calls imposed, served, in force, violated or ended, by kind."
          },
          "of": {"each": "measure"},
          "where": [{"field": "status", "says": ["imposed", "served", "in_force", "violated", "ended"]}],
          "breakdown": {"field": "kind", "enum": "measure_kind"}
        },
        {
          "id": "M4",
          "name": "info_useful_count",
          "unit": "count",
          "label": {"nl": "Nuttige informatie", "en": "Useful information"},
          "definition": {
            "nl": "Hoe vaak een organisatie informatie over een onderwerp nuttig noemt (F5.11), per onderwerp.",
            "en": "How often an organisation calls information on a topic useful (F5.11), by topic."
          },
          "of": {"each": "organisation_evaluation", "per": "useful_info"},
          "breakdown": {"enum": "info_topic"}
        },
        {
          "id": "M4.info_missing_count",
          "name": "info_missing_count",
          "row": "M4",
          "unit": "count",
          "label": {"nl": "Ontbrekende informatie", "en": "Missing information"},
          "definition": {
            "nl": "Hoe vaak een organisatie informatie over een onderwerp miste (F5.11), per onderwerp.",
            "en": "How often an organisation missed information on a topic (F5.11), by topic."
          },
          "of": {"each": "organisation_evaluation", "per": "missing_info"},
          "breakdown": {"enum": "info_topic"}
        },
        {
          "id": "M5",
          "name": "joint_needed_vs_done",
          "unit": "count",
          "label": {"nl": "Achteraf nodig naast gedaan", "en": "Needed in hindsight beside done"},
          "definition": {
            "nl": "Oordelen van een organisatie over de vraag of samen gaan nodig was (F5.13), naast of er samen is opgetrokken (ter plaatse of op het bureau).",
            "en": "Opinions of an organisation whether going together was needed (F5.13), beside whether people acted together (on the scene or at the station)."
          },
          "function": "hindsight_table",
          "breakdown": {
            "labels": {
              "needed_done": {"nl": "nodig en gedaan", "en": "needed and done"},
              "needed_not_done": {"nl": "nodig en niet gedaan", "en": "needed and not done"},
              "not_needed_done": {"nl": "niet nodig en gedaan", "en": "not needed and done"},
              "not_needed_not_done": {"nl": "niet nodig en niet gedaan", "en": "not needed and not done"}
            }
          }
        },
        {
          "id": "M13",
          "name": "assessment_agreement",
          "unit": "percent",
          "label": {"nl": "Zelfde oordeel", "en": "Same judgement"},
          "definition": {
            "nl": "Dossiers met een geldende veiligheidsbeoordeling van Veilig Thuis én een beeld van de politie of een advies van de crisisdienst over hetzelfde; teller: alle oordelen zijn gelijk.",
            "en": "Records with an assessment in force by Veilig Thuis and a view of police or advice of the crisis service on the same thing; numerator: all judgements are equal."
          },
          "function": "assessment_agreement"
        }
      ]
    },
    {
      "id": "contact",
      "label": {"nl": "Contact met Veilig Thuis", "en": "Contact with Veilig Thuis"},
      "metrics": [
        {
          "id": "M7",
          "name": "vt_call_rate",
          "unit": "percent",
          "label": {"nl": "Eerste telefoontje gevoerd", "en": "First call held"},
          "definition": {
            "nl": "Dossiers die acuut zijn of kunnen zijn (niemand sluit het uit); teller: in het eerste telefoontje is Veilig Thuis gesproken.",
            "en": "Records that are or may be acute (nobody rules it out); numerator: Veilig Thuis was spoken to in the first call."
          },
          "where": [{"case": "may_be_acute"}],
          "hit": [{"case": "first_call_spoken"}]
        },
        {
          "id": "M8",
          "name": "vt_call_delay_min",
          "unit": "minutes",
          "label": {"nl": "Tijd tot het eerste telefoontje", "en": "Time until the first call"},
          "definition": {
            "nl": "Van de eerste aankomst van de politie tot het eerste gevoerde telefoontje met Veilig Thuis. Een gesprek dat beide kanten vastlegden en koppelden telt één keer, naar de tijd van de politie. Een gesprek vóór aankomst telt als 0 minuten. Noemer: dossiers met een aankomst; teller: waarvan de tijd bekend is.",
            "en": "From the first arrival of police until the first call in which Veilig Thuis was spoken to. A call that both sides wrote down and linked counts once, by police's time. A call before arrival counts as 0 minutes. Denominator: records with an arrival; numerator: those of which the time is known."
          },
          "function": "first_call_delay"
        },
        {
          "id": "M9",
          "name": "vt_notification_delay_h",
          "unit": "hours",
          "label": {
            "nl": "Tijd tot ontvangst van de Veilig Thuis-melding",
            "en": "Time until the notification was received"
          },
          "definition": {
            "nl": "Van de tijd van de melding (het moment van het voorval zelf is niet altijd bekend) tot de ontvangst van de Veilig Thuis-melding (F5.3). Noemer: alle dossiers.",
            "en": "From the time of the notification (the moment of the event itself is not always known) until the notification to Veilig Thuis was received (F5.3). Denominator: all records."
          },
          "from": {"first": [{"on": "incident", "field": "notified_at"}, {"created": true}]},
          "to": {"on": "vt_notification", "field": "received_at"}
        },
        {
          "id": "M10",
          "name": "vt_response_rate",
          "unit": "percent",
          "label": {"nl": "Veilig Thuis kwam", "en": "Veilig Thuis came"},
          "definition": {
            "nl": "Dossiers waarin Veilig Thuis zou komen of kwam; teller: er kwam een team. Het vragen zelf wordt niet apart vastgelegd: het besluit om te komen telt als gevraagd.",
            "en": "Records in which Veilig Thuis was to come or came; numerator: a team came. The asking itself is not recorded apart: a decision to come counts as asked."
          },
          "where": [{"case": "vt_expected_on_site"}],
          "hit": [{"case": "vt_on_site"}]
        },
        {
          "id": "M11",
          "name": "departure_without_consult",
          "unit": "count",
          "label": {"nl": "Vertrokken zonder overleg", "en": "Left without consulting"},
          "definition": {
            "nl": "Keren dat de politie vertrok voordat Veilig Thuis er was en zonder Veilig Thuis vooraf gesproken te hebben (R1.5).",
            "en": "Times that police left before Veilig Thuis was there and without having spoken to Veilig Thuis before (R1.5)."
          },
          "function": "departure_without_consult"
        },
        {
          "id": "M38",
          "name": "handover_warm_rate",
          "unit": "percent",
          "label": {"nl": "Warm overgedragen", "en": "Handed over in person"},
          "definition": {
            "nl": "Overdrachten die plaatsvonden; teller: warm, en niemand spreekt dat tegen.",
            "en": "Handovers that took place; numerator: in person, and nobody contests it."
          },
          "of": {"each": "handover"},
          "where": [{"field": "handed_over_at", "filled": true}],
          "hit": [{"field": "warm", "surely": true}]
        },
        {
          "id": "M14",
          "name": "time_to_followup_care_days",
          "unit": "days",
          "label": {"nl": "Tijd tot vervolghulp", "en": "Time until follow-up care"},
          "definition": {
            "nl": "Van een overdracht aan hulp (wijkteam, crisisdienst, zorgaanbieder) tot de ontvanger die bevestigde. Wanneer de hulp zelf begon, wordt niet vastgelegd. Noemer: die overdrachten.",
            "en": "From a handover to care (neighbourhood team, crisis service, care provider) until the receiver confirmed it. When care itself began is not recorded. Denominator: those handovers."
          },
          "of": {"each": "handover"},
          "where": [
            {"field": "destination", "says": ["wijkteam", "crisis_service", "care_provider"]},
            {"field": "handed_over_at", "filled": true}
          ],
          "from": {"field": "handed_over_at"},
          "to": {"field": "received_confirmed_at"}
        },
        {
          "id": "M34",
          "name": "triage_in_5_days",
          "unit": "percent",
          "label": {"nl": "Triage op tijd", "en": "Triage in time"},
          "definition": {
            "nl": "Dossiers waarin Veilig Thuis triage deed of had moeten doen; teller: binnen de termijn van het regioprofiel (gewoonlijk 5 dagen na ontvangst).",
            "en": "Records in which Veilig Thuis did triage or should have; numerator: within the term of the region profile (usually 5 days after receipt)."
          },
          "function": "triage_in_time"
        },
        {
          "id": "M34.monitoring_on_time",
          "name": "monitoring_on_time",
          "row": "M34",
          "unit": "percent",
          "label": {"nl": "Monitoring op tijd", "en": "Monitoring in time"},
          "definition": {
            "nl": "Terugkijkmomenten (3, 12 en 18 maanden na overdracht) die gedaan zijn of gedaan hadden moeten zijn; teller: op tijd.",
            "en": "Looks back (3, 12 and 18 months after the transfer) that were done or should have been; numerator: in time."
          },
          "function": "monitoring_in_time"
        }
      ]
    },
    {
      "id": "investigation",
      "label": {"nl": "Onderzoek en aanhouding", "en": "Investigation and arrest"},
      "metrics": [
        {
          "id": "M12",
          "name": "arrest_rate",
          "unit": "percent",
          "label": {"nl": "Aangehouden", "en": "Arrested"},
          "definition": {
            "nl": "Dossiers met een vermoeden van een strafbaar feit (ja of mogelijk); teller: er is een aanhouding vastgelegd.",
            "en": "Records in which an offence is suspected (yes or possible); numerator: an arrest is on record."
          },
          "where": [
            {
              "on": "incident",
              "where": [{"field": "suspected_offence", "says": ["yes", "possible"]}]
            }
          ],
          "hit": [{"case": "arrested"}]
        },
        {
          "id": "M12.arrest_expected_not_made",
          "name": "arrest_expected_not_made",
          "row": "M12",
          "unit": "count",
          "label": {
            "nl": "Aanhouding lag voor de hand, niet gedaan",
            "en": "Arrest was to be expected, not made"
          },
          "definition": {
            "nl": "Dossiers waarin de politie achteraf zegt dat aanhouden voor de hand lag (F5.14), en waarin geen aanhouding is vastgelegd.",
            "en": "Records of which police says afterwards that an arrest was to be expected (F5.14), and in which none is on record."
          },
          "where": [
            {
              "some": "organisation_evaluation",
              "where": [{"field": "arrest_in_hindsight", "says": true}]
            },
            {"not": [{"case": "arrested"}]}
          ]
        },
        {
          "id": "M15",
          "name": "child_injury_forensic_rate",
          "unit": "percent",
          "label": {
            "nl": "Letsel bij kinderen: arts en opsporing ingezet",
            "en": "Injury of children: doctor and detectives called"
          },
          "definition": {
            "nl": "Dossiers met (een vermoeden van) letsel bij iemand van wie bekend is dat het een kind is; teller: voor elk van die kinderen zijn forensisch arts én forensische opsporing ingezet. Streven: alle.",
            "en": "Records with an injury, or a suspicion of one, of somebody known to be a child; numerator: for each of those children forensic doctor and detectives were both called. Aim: all."
          },
          "function": "child_injuries"
        },
        {
          "id": "M16",
          "name": "child_interviews_mean",
          "unit": "mean",
          "label": {"nl": "Gesprekken per kind", "en": "Interviews per child"},
          "definition": {
            "nl": "Gesprekken per kind met wie gesproken is: gesprekken gedeeld door kinderen.",
            "en": "Interviews per child that was spoken to: interviews divided by children."
          },
          "function": "child_interviews"
        },
        {
          "id": "M18",
          "name": "role_link_rate",
          "unit": "percent",
          "label": {
            "nl": "Verlofhouders met een rol in de zaak",
            "en": "Licence holders with a part in the case"
          },
          "definition": {
            "nl": "Personen die een wapenverlof hebben of kunnen hebben; teller: hun rol in de zaak is vastgelegd.",
            "en": "Persons who hold or may hold a weapons licence; numerator: their part in the case is on record."
          },
          "function": "licence_holders"
        },
        {
          "id": "M19",
          "name": "kct_notified_rate",
          "unit": "percent",
          "label": {"nl": "Korpscheftaken ingelicht", "en": "Firearms licences told"},
          "definition": {
            "nl": "Dossiers met een (mogelijke) verlofhouder; teller: Korpscheftaken is ingelicht.",
            "en": "Records with a (possible) licence holder; numerator: the office for firearms licences was told."
          },
          "where": [{"case": "licence_holder"}],
          "hit": [{"case": "kct_told"}]
        },
        {
          "id": "M20",
          "name": "repeat_to_baseteam_rate",
          "unit": "percent",
          "label": {"nl": "Herhaalmelding naar het basisteam", "en": "Repeat reports to the base team"},
          "definition": {
            "nl": "Herhaalmeldingen; teller: het basisteam is ingelicht.",
            "en": "Repeat reports; numerator: the base team was informed."
          },
          "where": [{"on": "incident", "where": [{"field": "is_repeat_report", "says": true}]}],
          "hit": [{"on": "incident", "where": [{"field": "base_team_informed_at", "filled": true}]}]
        }
      ]
    },
    {
      "id": "victims",
      "label": {"nl": "Slachtoffers", "en": "Victims"},
      "metrics": [
        {
          "id": "M21",
          "name": "ib_rate",
          "unit": "percent",
          "label": {
            "nl": "Individuele beoordeling bij eerste contact",
            "en": "Individual assessment at first contact"
          },
          "definition": {
            "nl": "Slachtoffers; teller: de individuele beoordeling is gedaan op of vóór de dag van het eerste contact (anders de dag waarop het dossier begon).",
            "en": "Victims; numerator: the individual assessment was done on or before the day of the first contact (else the day on which the record was begun)."
          },
          "function": "assessment_at_first_contact"
        },
        {
          "id": "M22",
          "name": "ib_complete_rate",
          "unit": "percent",
          "label": {"nl": "Vier risico's beantwoord", "en": "Four risks answered"},
          "definition": {
            "nl": "Gedane individuele beoordelingen; teller: alle vier de risico's zijn beantwoord.",
            "en": "Individual assessments done; numerator: all four risks are answered."
          },
          "function": "assessment_complete"
        },
        {
          "id": "M22.ib_protection_rate",
          "name": "ib_protection_rate",
          "row": "M22",
          "unit": "percent",
          "label": {"nl": "Verhoogd risico met maatregel", "en": "Raised risk with a measure"},
          "definition": {
            "nl": "Gedane beoordelingen met een verhoogd risico; teller: er is een maatregel genoemd die niet voorbij is.",
            "en": "Assessments done with a raised risk; numerator: a measure that is not over is named."
          },
          "function": "assessment_protection"
        },
        {
          "id": "M23",
          "name": "rights_leaflet_rate",
          "unit": "percent",
          "label": {"nl": "Verklaring van rechten uitgereikt", "en": "Rights leaflet handed out"},
          "definition": {
            "nl": "Slachtoffers; teller: het uitreiken is vastgelegd en niet tegengesproken.",
            "en": "Victims; numerator: handing it out is on record and not contested."
          },
          "of": {"each": "person"},
          "where": [{"set": "person_roles", "has": "victim"}],
          "hit": [
            {
              "some": "rights_leaflet",
              "by": "person",
              "where": [{"field": "handed", "surely": true}]
            }
          ]
        },
        {
          "id": "M23.rights_understood_rate",
          "name": "rights_understood_rate",
          "row": "M23",
          "unit": "percent",
          "label": {"nl": "Rechten begrepen", "en": "Rights understood"},
          "definition": {
            "nl": "Slachtoffers; teller: nagegaan of ze hun rechten begrijpen, en niet tegengesproken.",
            "en": "Victims; numerator: it was checked that they understand their rights, and not contested."
          },
          "of": {"each": "person"},
          "where": [{"set": "person_roles", "has": "victim"}],
          "hit": [{"field": "rights_understood_checked", "surely": true}]
        },
        {
          "id": "M24",
          "name": "ib_bvh_rate",
          "unit": "percent",
          "label": {"nl": "Beoordeling in BVH vastgelegd", "en": "Assessment recorded in BVH"},
          "definition": {
            "nl": "Gedane individuele beoordelingen; teller: vastgelegd in BVH.",
            "en": "Individual assessments done; numerator: recorded in BVH."
          },
          "function": "assessment_recorded"
        },
        {
          "id": "M25",
          "name": "ib_audit_sample",
          "unit": "count",
          "label": {"nl": "Steekproef beoordelingen", "en": "Sample of assessments"},
          "definition": {
            "nl": "Een steekproef van een tiende van de dossiers met een slachtoffer, ten minste tien (of alle als er minder zijn). Het lot is vast per dossier en periode, zodat dezelfde vraag dezelfde dossiers trekt. Per punt: in hoeveel dossiers het op orde is, zover vastlegging dat laat zien; een mens moet de dossiers nog lezen. Welke dossiers het zijn staat hier niet. Niet buiten het eigen team.",
            "en": "A sample of a tenth of the records with a victim, at least ten (or all where there are fewer). The lot is fixed by record and period, so that the same question draws the same records. For each point: in how many it is in order as far as what is recorded shows; a person still has to read them. Which records they are is not told here. Not outside the own team."
          },
          "function": "audit_sample",
          "breakdown": {
            "labels": {
              "good_assessment": {"nl": "goede beoordeling", "en": "good assessment"},
              "correct_registration": {"nl": "juiste registratie", "en": "correct registration"},
              "measures": {"nl": "maatregelen", "en": "measures"},
              "effect": {"nl": "effect nagegaan", "en": "effect looked at"}
            }
          }
        },
        {
          "id": "M39",
          "name": "complaint_refused_invalid",
          "unit": "count",
          "label": {
            "nl": "Aangifte geweigerd zonder geldige reden",
            "en": "Complaint refused without a valid reason"
          },
          "definition": {
            "nl": "Personen van wie het opnemen van een aangifte is geweigerd om een andere, of een onbekende, reden dan 'geen strafbaar feit' (R8.7). Streven: nul.",
            "en": "Persons whose complaint was refused for another reason than 'no offence', or for an unknown one (R8.7). Aim: none."
          },
          "of": {"each": "person"},
          "where": [{"field": "complaint_refused", "says": ["attempted", "unknown"]}]
        }
      ]
    },
    {
      "id": "stalking",
      "label": {"nl": "Stalking", "en": "Stalking"},
      "metrics": [
        {
          "id": "M26",
          "name": "sash_rate",
          "unit": "percent",
          "label": {"nl": "Stalking met SASH", "en": "Stalking with a SASH"},
          "definition": {
            "nl": "Dossiers waarin stalking herkend, mogelijk of zo geregistreerd is; teller: er is een SASH afgenomen. Op een laptop die de SASH zelf niet krijgt, telt dat hij is doorgegeven. Naar de datum van registratie.",
            "en": "Records in which stalking is recognised, possible or registered so; numerator: a SASH was taken. On a laptop that does not get the SASH itself, that it was passed on counts. By the date of registration."
          },
          "basis": "registered",
          "where": [{"case": "stalking"}],
          "hit": [{"case": "sash_taken"}]
        },
        {
          "id": "M27",
          "name": "sash_trained_rate",
          "unit": "percent",
          "label": {"nl": "SASH door opgeleide afnemer", "en": "SASH by a trained taker"},
          "definition": {
            "nl": "Afgenomen SASH-vragenlijsten die deze laptop krijgt; teller: door iemand die daarvoor is opgeleid.",
            "en": "SASH questionnaires that this laptop gets; numerator: by somebody trained for it."
          },
          "basis": "registered",
          "of": {"each": "sash"},
          "hit": [{"field": "taker_trained", "surely": true}]
        },
        {
          "id": "M27.sash_downscaled",
          "name": "sash_downscaled",
          "row": "M27",
          "unit": "count",
          "label": {"nl": "SASH afgeschaald", "en": "SASH taken down"},
          "definition": {
            "nl": "Toetsingen die de uitkomst lager maakten, naar de rol van wie toetste.",
            "en": "Reviews that lowered the outcome, by the role of the reviewer."
          },
          "basis": "registered",
          "function": "sash_downscaled",
          "breakdown": {}
        },
        {
          "id": "M27.sash_upscaled",
          "name": "sash_upscaled",
          "row": "M27",
          "unit": "count",
          "label": {"nl": "SASH opgeschaald", "en": "SASH raised"},
          "definition": {
            "nl": "Toetsingen die de uitkomst hoger maakten, naar de rol van wie toetste.",
            "en": "Reviews that raised the outcome, by the role of the reviewer."
          },
          "basis": "registered",
          "function": "sash_upscaled",
          "breakdown": {}
        },
        {
          "id": "M28",
          "name": "sash_high_same_day_chain_rate",
          "unit": "percent",
          "label": {"nl": "SASH hoog: dezelfde dag contact", "en": "SASH high: contact the same day"},
          "definition": {
            "nl": "Geldende SASH met uitkomst hoog; teller: Veilig Thuis én OM gesproken op de dag waarop dat bekend werd (de bron zegt direct; dezelfde dag is een keuze).",
            "en": "SASH in force with outcome high; numerator: Veilig Thuis and the prosecution both spoken to on the day it became known (the source says at once; the same day is a choice)."
          },
          "basis": "registered",
          "function": "high_contact"
        },
        {
          "id": "M29",
          "name": "stalking_found_by_query",
          "unit": "count",
          "label": {"nl": "Stalking gevonden door de zoekvraag", "en": "Stalking found by the query"},
          "definition": {
            "nl": "Dossiers waarin stalking pas werd gezien op of na de dag waarop de dagelijkse zoekvraag het dossier vond (F3.41).",
            "en": "Records in which stalking was first seen on or after the day on which the daily query found them (F3.41)."
          },
          "basis": "registered",
          "where": [{"case": "found_by_query"}]
        },
        {
          "id": "M29.found_by_registration_only",
          "name": "found_by_registration_only",
          "row": "M29",
          "unit": "count",
          "label": {"nl": "Alleen op registratiedatum gevonden", "en": "Found by registration date only"},
          "definition": {
            "nl": "Daarvan: gevonden op de datum van registratie en niet op de begindatum.",
            "en": "Of those: found by the date of registration and not by the date it began."
          },
          "basis": "registered",
          "where": [{"case": "found_by_registration_only"}]
        },
        {
          "id": "M30",
          "name": "fixed_contact_rate",
          "unit": "percent",
          "label": {"nl": "Vast aanspreekpunt", "en": "Fixed contact"},
          "definition": {
            "nl": "Slachtoffers in dossiers met stalking; teller: er is een vast aanspreekpunt.",
            "en": "Victims in records with stalking; numerator: there is a fixed contact."
          },
          "basis": "registered",
          "of": {"each": "person"},
          "where": [{"set": "person_roles", "has": "victim"}, {"case": "stalking"}],
          "hit": [{"field": "victim_contact_person", "filled": true}]
        },
        {
          "id": "M30.contact_agreement_rate",
          "name": "contact_agreement_rate",
          "row": "M30",
          "unit": "percent",
          "label": {"nl": "Contactafspraak", "en": "Agreement on contact"},
          "definition": {
            "nl": "Slachtoffers in dossiers met stalking; teller: afgesproken hoe vaak er contact is.",
            "en": "Victims in records with stalking; numerator: it was agreed how often there is contact."
          },
          "basis": "registered",
          "of": {"each": "person"},
          "where": [{"set": "person_roles", "has": "victim"}, {"case": "stalking"}],
          "hit": [{"field": "contact_frequency", "filled": true}]
        },
        {
          "id": "M30.contact_kept_rate",
          "name": "contact_kept_rate",
          "row": "M30",
          "unit": "percent",
          "label": {"nl": "Contactafspraak nagekomen", "en": "Agreement on contact kept"},
          "definition": {
            "nl": "Slachtoffers in dossiers met stalking met een afspraak; teller: op dit moment is er geen contact gemist.",
            "en": "Victims in records with stalking with an agreement; numerator: at this moment no contact was missed."
          },
          "basis": "registered",
          "function": "contact_kept"
        },
        {
          "id": "M31",
          "name": "coordinator_coverage",
          "unit": "percent",
          "label": {
            "nl": "Basisteams met genoeg casusregisseurs",
            "en": "Base teams with enough case coordinators"
          },
          "definition": {
            "nl": "Basisteams waarvan in deze dossiers een casusregisseur bij naam staat; teller: zoveel verschillende als het regioprofiel vraagt (gewoonlijk 2). Twee namen die in één dossier tegenover elkaar staan tellen niet als twee. Een team zonder dossier of zonder genoteerde casusregisseur is hier niet te zien. Niet buiten het eigen team.",
            "en": "Base teams of which these records name a case coordinator; numerator: as many different ones as the region profile asks (usually 2). Two names that stand against each other in one record do not count as two. A team without a record or without a coordinator on record can't be seen here. Not outside the own team."
          },
          "basis": "registered",
          "function": "coordinator_coverage"
        }
      ]
    },
    {
      "id": "orders",
      "label": {"nl": "Maatregelen met een einde", "en": "Measures with an end"},
      "metrics": [
        {
          "id": "M32",
          "name": "order_extension_in_time",
          "unit": "percent",
          "label": {"nl": "Op tijd verlengd of beëindigd", "en": "Extended or ended in time"},
          "definition": {
            "nl": "Opgelegde bevelen en verboden die hun einde bereikten of beëindigd zijn; teller: vóór dat einde is over verlenging besloten of is bewust beëindigd.",
            "en": "Orders and bans imposed that came to their end or were ended; numerator: before that end an extension was decided on or it was ended on purpose."
          },
          "function": "orders_ended"
        },
        {
          "id": "M33",
          "name": "order_victim_informed_24h",
          "unit": "percent",
          "label": {"nl": "Slachtoffer op tijd ingelicht", "en": "Victim told in time"},
          "definition": {
            "nl": "Keren dat een bevel of verbod werd opgelegd, gewijzigd of beëindigd; teller: het slachtoffer is binnen de termijn van het regioprofiel (gewoonlijk 24 uur) ingelicht.",
            "en": "Times that an order or ban was imposed, changed or ended; numerator: the victim was told within the term of the region profile (usually 24 hours)."
          },
          "function": "order_events_told",
          "breakdown": {
            "labels": {
              "imposed": {"nl": "opgelegd", "en": "imposed"},
              "changed": {"nl": "gewijzigd", "en": "changed"},
              "ended": {"nl": "beëindigd", "en": "ended"}
            }
          }
        }
      ]
    },
    {
      "id": "registration",
      "label": {"nl": "Vastleggen en verschillen", "en": "Registration and differences"},
      "metrics": [
        {
          "id": "M17",
          "name": "registration_lag",
          "unit": "minutes",
          "label": {"nl": "Tijd tot vastlegging", "en": "Time until written down"},
          "definition": {
            "nl": "Van wat er gebeurde tot het vastleggen, voor elke vastlegging waarvan de schrijver zegt wanneer het gebeurde; per organisatie.",
            "en": "From what happened until it was written down, for every write of which the author says when it happened; by organisation."
          },
          "function": "registration_lag",
          "breakdown": {"enum": "organisation"}
        },
        {
          "id": "M17.registration_late_share",
          "name": "registration_late_share",
          "row": "M17",
          "unit": "percent",
          "label": {"nl": "Laat vastgelegd", "en": "Written down late"},
          "definition": {
            "nl": "Dezelfde vastleggingen; teller: later dan de grens van het regioprofiel (R9.1). Groepen: het aantal late per organisatie.",
            "en": "The same writes; numerator: later than the region profile's limit (R9.1). Groups: how many late ones by organisation."
          },
          "function": "registration_late",
          "breakdown": {"enum": "organisation"}
        },
        {
          "id": "M35",
          "name": "conflict_open_sc",
          "unit": "count",
          "label": {"nl": "Open verschillen over veiligheid", "en": "Open differences about safety"},
          "definition": {
            "nl": "Veiligheidskritische velden waarover nu waarden verschillen.",
            "en": "Safety-critical fields on which values differ now."
          },
          "function": "conflicts_open"
        },
        {
          "id": "M35.conflict_resolve_h",
          "name": "conflict_resolve_h",
          "row": "M35",
          "unit": "hours",
          "label": {"nl": "Tijd tot een verschil is opgelost", "en": "Time until a difference was settled"},
          "definition": {
            "nl": "Van toen de waarden begonnen te verschillen tot iemand er één waarde voor in de plaats zette, ook bij personen die gekoppeld zijn; alleen veiligheidskritische velden, naar de klokken van de laptops.",
            "en": "From when the values began to differ until somebody put one in their place, also of persons who are linked; safety-critical fields only, by the laptops' clocks."
          },
          "function": "conflict_resolved"
        },
        {
          "id": "M36",
          "name": "override_count",
          "unit": "count",
          "label": {"nl": "Afwijkingen met reden", "en": "Overrides with a reason"},
          "definition": {
            "nl": "Blokkades die iemand met een reden opzij zette, per regel.",
            "en": "Blocks that somebody set aside with a reason, by rule."
          },
          "function": "overrides",
          "breakdown": {}
        },
        {
          "id": "M37",
          "name": "abnormal_use_signals",
          "unit": "count",
          "label": {"nl": "Geweigerde pogingen", "en": "Refused attempts"},
          "definition": {
            "nl": "Pogingen op deze laptop die werden geweigerd, als trend per week; geen personen, geen dossiers. Meer is er niet: er wordt niet naar afwijkend gedrag van iemand gezocht (K28). Niet buiten het eigen team.",
            "en": "Attempts on this laptop that were refused, as a trend by week; no persons, no records. There is no more: nobody's behaviour is looked for (K28). Not outside the own team."
          },
          "use": true,
          "breakdown": {}
        }
      ]
    },
    {
      "id": "outcomes",
      "label": {
        "nl": "Uitkomsten (lees elk percentage hiernaast)",
        "en": "Outcomes (read every rate beside these)"
      },
      "metrics": [
        {
          "id": "O1",
          "name": "repeat_report_rate",
          "row": "G.2",
          "unit": "percent",
          "label": {"nl": "Herhaalmeldingen", "en": "Repeat reports"},
          "definition": {
            "nl": "Alle meldingen; teller: iemand zegt dat het een herhaalmelding is (F1.8).",
            "en": "All reports; numerator: somebody says that it is a repeat report (F1.8)."
          },
          "hit": [{"on": "incident", "where": [{"field": "is_repeat_report", "says": true}]}]
        },
        {
          "id": "O2",
          "name": "order_violated_rate",
          "row": "G.2",
          "unit": "percent",
          "label": {"nl": "Overtreden maatregelen", "en": "Measures violated"},
          "definition": {
            "nl": "Opgelegde maatregelen; teller: iemand zegt dat de maatregel is overtreden.",
            "en": "Measures imposed; numerator: somebody says that it was violated."
          },
          "of": {"each": "measure"},
          "where": [{"field": "status", "says": ["imposed", "served", "in_force", "violated", "ended"]}],
          "hit": [
            {
              "any": [
                [{"field": "status", "says": ["violated"]}],
                [{"some": "violation", "by": "measure"}]
              ]
            }
          ]
        },
        {
          "id": "O3",
          "name": "victim_followed_up_rate",
          "row": "G.2",
          "unit": "percent",
          "label": {"nl": "Slachtoffer hoorde wat ermee gebeurde", "en": "Victim heard what became of it"},
          "definition": {
            "nl": "Slachtoffers; teller: vastgelegd is dat het slachtoffer hoorde wat er met de melding of aangifte gebeurde.",
            "en": "Victims; numerator: it is on record that the victim heard what became of the report or complaint."
          },
          "of": {"each": "person"},
          "where": [{"set": "person_roles", "has": "victim"}],
          "hit": [
            {
              "some": "victim_informed",
              "by": "person",
              "where": [
                {"field": "topic", "says": ["report_followup", "complaint_status"]},
                {"field": "informed_at", "filled": true}
              ]
            }
          ]
        }
      ]
    }
  ]
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
  "version": "1.1.0",
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
     "429": {
      "description": "Code `too-many`; `Retry-After` says when. Only attempts that fail count.",
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
    "summary": "Prove to hold the replica's key. The token lasts at most 15 minutes. A revoked replica gets one with which it can hand in what it wrote, and nothing else.",
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
      "description": "Code `nonce-invalid` or `unknown-replica` or `bad-signature` or `person-required` or `person-invalid`.",
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
      "description": "Code `person-mismatch`.",
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
     "429": {
      "description": "Code `too-many`; `Retry-After` says when. Only attempts that fail count.",
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
  "/v1/comparisons": {
   "post": {
    "operationId": "compare",
    "summary": "After an epoch change or a digest difference: where two copies of a feed agree, and what the service holds. Speaks only of the feed of the caller's unit and of its own chain.",
    "responses": {
     "200": {
      "description": "The last point that agrees, and what was asked about.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ComparisonAnswer"
        }
       }
      }
     },
     "400": {
      "description": "Code `malformed` or `proof-invalid`.",
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
        "$ref": "#/components/schemas/ComparisonRequest"
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
  "/v1/reoffers": {
   "post": {
    "operationId": "reoffer",
    "summary": "Give back what a restored service lost. What ends at a head that the service signed is taken back as it was; the rest is judged. Repeating it changes nothing.",
    "responses": {
     "200": {
      "description": "What was taken back, and a verdict for each operation that was judged.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReofferAnswer"
        }
       }
      }
     },
     "400": {
      "description": "Code `malformed` or `proof-invalid`.",
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
      "description": "Code `epoch-changed`.",
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
        "$ref": "#/components/schemas/ReofferRequest"
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
  "/v1/emergency-sights": {
   "post": {
    "operationId": "emergencySight",
    "summary": "Let the own unit read the shared part of a record in which it takes no part, in an emergency: at most three hours, with a reason, told to those who watch over it on both sides.",
    "responses": {
     "201": {
      "description": "Opened.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/EmergencyAnswer"
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
     "403": {
      "description": "Code `revoked`.",
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
     "404": {
      "description": "Code `not-found`: no record can be opened by that name. A record that does not exist and one that may not be opened answer alike.",
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
     "429": {
      "description": "Code `too-many`; `Retry-After` says when.",
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
        "$ref": "#/components/schemas/EmergencyRequest"
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
    "summary": "A region profile that comes with the service, by `id` (its newest version) or, for an earlier one, `id@version`. The profiles of units come with a session.",
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
  },
  "/v1/feed-events": {
   "get": {
    "operationId": "feedEvents",
    "summary": "Server-sent events: your feed has grown to this position. Who can't keep a stream open synchronises now and then instead; nothing is told here that a synchronisation does not tell.",
    "responses": {
     "200": {
      "description": "A stream of events `feed`, each with the position as its id and as `position` in its data, and comments in between as a sign of life. It ends with the session.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "text/event-stream": {
        "schema": {
         "type": "string"
        }
       }
      }
     },
     "400": {
      "description": "Code `malformed`: Last-Event-ID is no position.",
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
     "429": {
      "description": "Code `too-many`: too many streams are open.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       },
       "Retry-After": {
        "description": "Seconds to wait.",
        "schema": {
         "type": "integer"
        }
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
    "parameters": [
     {
      "name": "Last-Event-ID",
      "in": "header",
      "required": false,
      "description": "The position heard of last.",
      "schema": {
       "type": "integer",
       "minimum": 0
      }
     }
    ],
    "security": [
     {
      "session": []
     }
    ]
   }
  },
  "/v1/access-entries": {
   "post": {
    "operationId": "recordAccess",
    "summary": "Hand in reads made offline, for the audit. Repeating it has no effect; what does not go on from what came in before is told, and kept.",
    "responses": {
     "200": {
      "description": "How far the laptop's chain of reads is kept.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AccessReceipt"
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
        "$ref": "#/components/schemas/AccessRequest"
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
  "/v1/report-attestations": {
   "post": {
    "operationId": "reportAttestation",
    "summary": "Have the service sign what it knows of a report that is to leave: how many of the operations it names stand in its log exactly so, and how many came for the laptop's unit that it did not have. It carries digests, ids and codes only; nothing that the report says.",
    "responses": {
     "201": {
      "description": "What the service says, signed.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ReportAttestation"
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
     "403": {
      "description": "Code `revoked`.",
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
     "404": {
      "description": "Code `not-found`: the unit does not look into such a record. One that does not exist and one that it may not see answer alike.",
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
      "description": "Code `epoch-changed` or `feed-mismatch`: synchronise first.",
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
     "429": {
      "description": "Code `too-many`; `Retry-After` says when.",
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
        "$ref": "#/components/schemas/AttestationRequest"
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
  "/v1/attachments/{sha256}": {
   "put": {
    "operationId": "putAttachment",
    "summary": "Hand in bytes of an attachment that an operation of the own unit, or one that it sees, refers to. In as many calls as it takes; after a cut, go on where HEAD says.",
    "parameters": [
     {
      "name": "sha256",
      "in": "path",
      "required": true,
      "description": "The SHA-256 of the original bytes, 64 lower-case hex digits.",
      "schema": {
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     },
     {
      "name": "Content-Range",
      "in": "header",
      "required": false,
      "description": "`bytes FIRST-LAST/TOTAL`; without it the body is all of it.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/octet-stream": {
       "schema": {
        "type": "string",
        "format": "binary"
       }
      }
     }
    },
    "responses": {
     "201": {
      "description": "All of it is there, and is what its digest says.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       },
       "Upload-Offset": {
        "description": "The bytes that the service has from this replica; go on from there.",
        "schema": {
         "type": "integer"
        }
       },
       "Upload-Complete": {
        "description": "`?1` when all of it is there and verified.",
        "schema": {
         "type": "string"
        }
       },
       "Upload-Limit": {
        "description": "`max-size=N`: bytes that an attachment may have.",
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AttachmentState"
        }
       }
      }
     },
     "202": {
      "description": "So far it is kept, durably.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       },
       "Upload-Offset": {
        "description": "The bytes that the service has from this replica; go on from there.",
        "schema": {
         "type": "integer"
        }
       },
       "Upload-Complete": {
        "description": "`?1` when all of it is there and verified.",
        "schema": {
         "type": "string"
        }
       },
       "Upload-Limit": {
        "description": "`max-size=N`: bytes that an attachment may have.",
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/AttachmentState"
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
     "404": {
      "description": "Code `not-found`: not here, or not the unit's to see; these are told apart to nobody.",
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
      "description": "Code `wrong-offset`: the upload stands elsewhere.",
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
     "422": {
      "description": "Code `hash-mismatch`: the bytes are not the ones that were named. Nothing is kept.",
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
     "429": {
      "description": "Code `too-many`.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       },
       "Retry-After": {
        "description": "Seconds to wait.",
        "schema": {
         "type": "integer"
        }
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
     },
     "507": {
      "description": "Code `storage-full`.",
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
    "security": [
     {
      "session": []
     }
    ]
   },
   "head": {
    "operationId": "headAttachment",
    "summary": "How far the service has an attachment. Who sees nothing that refers to it learns of its own upload only.",
    "parameters": [
     {
      "name": "sha256",
      "in": "path",
      "required": true,
      "description": "The SHA-256 of the original bytes, 64 lower-case hex digits.",
      "schema": {
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "In the headers.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       },
       "Upload-Offset": {
        "description": "The bytes that the service has from this replica; go on from there.",
        "schema": {
         "type": "integer"
        }
       },
       "Upload-Complete": {
        "description": "`?1` when all of it is there and verified.",
        "schema": {
         "type": "string"
        }
       },
       "Upload-Limit": {
        "description": "`max-size=N`: bytes that an attachment may have.",
        "schema": {
         "type": "string"
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
     "404": {
      "description": "Code `not-found`: not here, or not the unit's to see; these are told apart to nobody.",
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
    "security": [
     {
      "session": []
     }
    ]
   },
   "get": {
    "operationId": "getAttachment",
    "summary": "The original bytes, for who sees an accepted operation that refers to them.",
    "parameters": [
     {
      "name": "sha256",
      "in": "path",
      "required": true,
      "description": "The SHA-256 of the original bytes, 64 lower-case hex digits.",
      "schema": {
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     },
     {
      "name": "Range",
      "in": "header",
      "required": false,
      "description": "One range: `bytes=A-B`, `bytes=A-` or `bytes=-N`.",
      "schema": {
       "type": "string"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "All of it.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       }
      },
      "content": {
       "application/octet-stream": {
        "schema": {
         "type": "string",
         "format": "binary"
        }
       }
      }
     },
     "206": {
      "description": "The bytes asked for.",
      "headers": {
       "API-Version": {
        "$ref": "#/components/headers/apiVersion"
       },
       "Content-Range": {
        "description": "Which of how many.",
        "schema": {
         "type": "string"
        }
       }
      },
      "content": {
       "application/octet-stream": {
        "schema": {
         "type": "string",
         "format": "binary"
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
     "403": {
      "description": "Code `revoked`.",
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
     "404": {
      "description": "Code `not-found`: not here, or not the unit's to see; these are told apart to nobody.",
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
     "416": {
      "description": "Code `range-not-satisfiable`.",
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
    "security": [
     {
      "session": []
     }
    ]
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
       "unreachable",
       "person-required",
       "person-invalid",
       "person-mismatch",
       "proof-invalid",
       "hash-mismatch",
       "wrong-offset",
       "range-not-satisfiable",
       "storage-full"
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
   "RegionProfileSet": {
    "type": "object",
    "description": "Every version of a region profile that the service holds. A record is judged by the version it was begun with.",
    "properties": {
     "own": {
      "type": "object",
      "description": "The profile of the asking unit.",
      "properties": {
       "id": {
        "type": "string"
       },
       "version": {
        "type": "integer",
        "minimum": 1
       }
      },
      "required": [
       "id",
       "version"
      ]
     },
     "profiles": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RegionProfile"
      }
     }
    },
    "required": [
     "own",
     "profiles"
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
     },
     "login": {
      "type": "object",
      "description": "Where the person at the laptop has to log in too (OpenID Connect, by discovery); left out where the laptop's key is enough.",
      "properties": {
       "issuer": {
        "type": "string",
        "format": "uri"
       },
       "clientId": {
        "type": "string"
       }
      },
      "required": [
       "clientId",
       "issuer"
      ]
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
     },
     "regionProfilesDigest": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^[0-9a-f]{64}$",
      "description": "SHA-256 over the canonical `regionProfiles` that a session gave before; leave it out to get them."
     },
     "protocol": {
      "type": "string",
      "description": "Since 1.1: the newest protocol that the laptop speaks. Refused with `protocol-unsupported` when it is not served."
     },
     "catalogue": {
      "type": "string",
      "description": "Since 1.1: the catalogue version that the laptop writes with."
     },
     "appVersion": {
      "type": "string",
      "description": "Since 1.1: the version of the program."
     },
     "idToken": {
      "type": "string",
      "description": "The person's id token, where the nonce came with `login`. Its `nonce` is the base64url SHA-256 of `samenop-login-1`, a zero byte and the session's nonce."
     },
     "certificate": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/Certificate"
       },
       {
        "type": "null"
       }
      ],
      "description": "The certificate that enrolling gave, for a service that was restored to before that; else left out."
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
     },
     "regionProfiles": {
      "oneOf": [
       {
        "$ref": "#/components/schemas/RegionProfileSet"
       },
       {
        "type": "null"
       }
      ],
      "description": "Null when the request named the digest of what would stand here."
     },
     "versions": {
      "$ref": "#/components/schemas/ServiceVersions"
     }
    },
    "required": [
     "expiresAt",
     "ownChain",
     "token"
    ]
   },
   "ServiceVersions": {
    "type": "object",
    "description": "Since 1.1: the versions of the service, and what the asking laptop had better do.",
    "properties": {
     "minimumProtocol": {
      "type": "string"
     },
     "currentProtocol": {
      "type": "string"
     },
     "catalogue": {
      "type": "string",
      "description": "The newest catalogue version that the service knows."
     },
     "minimumApp": {
      "type": "string",
      "description": "The oldest version of the program that is looked after."
     },
     "advice": {
      "enum": [
       "none",
       "update-soon",
       "update-now",
       "unsupported"
      ],
      "description": "More may come; one that is not known is read as `update-soon`."
     }
    },
    "required": [
     "advice",
     "catalogue",
     "currentProtocol",
     "minimumApp",
     "minimumProtocol"
    ]
   },
   "SyncRequest": {
    "type": "object",
    "properties": {
     "protocol": {
      "enum": [
       "1.0",
       "1.1"
      ],
      "description": "The current and the previous minor version are served."
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
     },
     "statement": {
      "$ref": "#/components/schemas/ServiceStatement"
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
      "description": "The revocation of the asking replica, while it has one; it gets nothing of the feed then. Those of others stand in the feed.",
      "items": {
       "$ref": "#/components/schemas/ServiceStatement"
      }
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
     },
     "auditHead": {
      "$ref": "#/components/schemas/AuditHead"
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
   },
   "ServiceStatement": {
    "type": "object",
    "description": "What the service says for good, signed over `samenop-statement-1`, a zero byte and the canonical members without the signature.",
    "properties": {
     "revokes": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}$"
     },
     "reason": {
      "type": "string",
      "enum": [
       "left",
       "lost"
      ]
     },
     "erases": {
      "type": "array",
      "items": {
       "type": "object"
      }
     },
     "ground": {
      "type": "string"
     },
     "catalogue": {
      "type": "string"
     },
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     },
     "time": {
      "type": "string",
      "format": "date-time"
     },
     "serviceKey": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     },
     "signature": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]*$"
     },
     "opened": {
      "type": "string",
      "format": "uuid"
     },
     "unit": {
      "type": "string"
     },
     "by": {
      "type": "string"
     },
     "until": {
      "type": "string",
      "format": "date-time"
     },
     "participation": {
      "type": "string",
      "enum": [
       "ended",
       "resumed"
      ]
     },
     "record": {
      "type": "string",
      "format": "uuid"
     }
    },
    "required": [
     "serviceKey",
     "signature",
     "time"
    ]
   },
   "EmergencyRequest": {
    "type": "object",
    "properties": {
     "record": {
      "type": "string",
      "description": "The record's id, or the short name that the other team gave by phone."
     },
     "reason": {
      "type": "string",
      "minLength": 1,
      "maxLength": 2000
     }
    },
    "required": [
     "reason",
     "record"
    ]
   },
   "EmergencyAnswer": {
    "type": "object",
    "properties": {
     "record": {
      "type": "string",
      "format": "uuid"
     },
     "endsAt": {
      "type": "string",
      "format": "date-time"
     }
    },
    "required": [
     "endsAt",
     "record"
    ]
   },
   "AuditHead": {
    "type": "object",
    "description": "A place in a chain of audit entries, with the digest of everything up to it.",
    "properties": {
     "number": {
      "type": "integer",
      "minimum": 0
     },
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     }
    },
    "required": [
     "digest",
     "number"
    ]
   },
   "AccessRequest": {
    "type": "object",
    "properties": {
     "after": {
      "$ref": "#/components/schemas/AuditHead"
     },
     "entries": {
      "type": "array",
      "maxItems": 500,
      "items": {
       "type": "object",
       "properties": {
        "number": {
         "type": "integer",
         "minimum": 1
        },
        "digest": {
         "type": "string",
         "pattern": "^[0-9a-f]{64}$"
        },
        "entry": {
         "type": "object",
         "properties": {
          "at": {
           "type": "string",
           "format": "date-time"
          },
          "action": {
           "type": "string"
          },
          "record": {
           "type": [
            "string",
            "null"
           ]
          },
          "purpose": {
           "type": [
            "string",
            "null"
           ]
          },
          "detail": {
           "type": [
            "string",
            "null"
           ]
          }
         },
         "required": [
          "action",
          "at"
         ]
        }
       },
       "required": [
        "digest",
        "entry",
        "number"
       ]
      }
     }
    },
    "required": [
     "after",
     "entries"
    ]
   },
   "AccessReceipt": {
    "type": "object",
    "properties": {
     "receipt": {
      "$ref": "#/components/schemas/AuditHead"
     },
     "taken": {
      "type": "integer",
      "minimum": 0
     },
     "findings": {
      "type": "array",
      "items": {
       "type": "object",
       "properties": {
        "code": {
         "type": "string",
         "enum": [
          "access-gap",
          "access-changed",
          "access-fork"
         ]
        },
        "number": {
         "type": "integer",
         "minimum": 1
        }
       },
       "required": [
        "code",
        "number"
       ]
      }
     }
    },
    "required": [
     "findings",
     "receipt",
     "taken"
    ]
   },
   "FeedMark": {
    "type": "object",
    "properties": {
     "position": {
      "type": "integer",
      "minimum": 0
     },
     "digest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$"
     }
    },
    "required": [
     "digest",
     "position"
    ],
    "description": "A position of a feed with the running digest there."
   },
   "ChainRange": {
    "type": "object",
    "properties": {
     "replica": {
      "type": "string",
      "pattern": "^[a-z2-7]{26}$"
     },
     "from": {
      "type": "integer",
      "minimum": 1
     },
     "to": {
      "type": "integer",
      "minimum": 1
     }
    },
    "required": [
     "from",
     "replica",
     "to"
    ]
   },
   "FeedProof": {
    "type": "object",
    "properties": {
     "head": {
      "$ref": "#/components/schemas/FeedHead"
     },
     "after": {
      "$ref": "#/components/schemas/FeedMark"
     },
     "entries": {
      "type": "array",
      "maxItems": 10000,
      "items": {
       "type": "string",
       "pattern": "^[0-9a-f]{64}$"
      }
     }
    },
    "required": [
     "after",
     "entries",
     "head"
    ],
    "description": "The digests of a piece of a feed that ends at a signed head."
   },
   "ComparisonRequest": {
    "type": "object",
    "properties": {
     "protocol": {
      "enum": [
       "1.0",
       "1.1"
      ],
      "description": "The current and the previous minor version are served."
     },
     "points": {
      "type": "array",
      "maxItems": 256,
      "items": {
       "$ref": "#/components/schemas/FeedMark"
      }
     },
     "sequences": {
      "type": "array",
      "description": "At most 10,000 numbers together.",
      "items": {
       "$ref": "#/components/schemas/ChainRange"
      }
     },
     "proof": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FeedProof"
       },
       {
        "type": "null"
       }
      ]
     },
     "cuts": {
      "type": "array",
      "maxItems": 256,
      "description": "Positions within the proof of which a signed head is wanted.",
      "items": {
       "type": "integer",
       "minimum": 0
      }
     }
    },
    "required": [
     "points"
    ]
   },
   "ComparisonAnswer": {
    "type": "object",
    "properties": {
     "epoch": {
      "type": "integer",
      "minimum": 0
     },
     "agreement": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/FeedHead"
       },
       {
        "type": "null"
       }
      ],
      "description": "The last of the points that the service has too."
     },
     "held": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ChainRange"
      }
     },
     "heads": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/FeedHead"
      }
     },
     "lacking": {
      "type": "array",
      "maxItems": 1000,
      "description": "Positions up to the agreement of which the service lost what stood there.",
      "items": {
       "type": "integer",
       "minimum": 0
      }
     },
     "ownChain": {
      "$ref": "#/components/schemas/ChainHead"
     }
    },
    "required": [
     "agreement",
     "epoch",
     "heads",
     "held",
     "lacking",
     "ownChain"
    ]
   },
   "OfferedTail": {
    "type": "object",
    "properties": {
     "head": {
      "$ref": "#/components/schemas/FeedHead"
     },
     "after": {
      "$ref": "#/components/schemas/FeedMark"
     },
     "entries": {
      "type": "array",
      "maxItems": 1000,
      "items": {
       "$ref": "#/components/schemas/FeedEntry"
      }
     }
    },
    "required": [
     "after",
     "entries",
     "head"
    ]
   },
   "ReofferRequest": {
    "type": "object",
    "properties": {
     "protocol": {
      "enum": [
       "1.0",
       "1.1"
      ],
      "description": "The current and the previous minor version are served."
     },
     "epoch": {
      "type": "integer",
      "minimum": 0
     },
     "certificates": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Certificate"
      }
     },
     "statements": {
      "type": "array",
      "items": {
       "type": "object"
      }
     },
     "tail": {
      "anyOf": [
       {
        "$ref": "#/components/schemas/OfferedTail"
       },
       {
        "type": "null"
       }
      ]
     },
     "operations": {
      "type": "array",
      "maxItems": 1000,
      "description": "At most 4 MiB together with the tail. Judged as in a synchronisation.",
      "items": {}
     }
    },
    "required": [
     "epoch"
    ]
   },
   "ReofferAnswer": {
    "type": "object",
    "properties": {
     "epoch": {
      "type": "integer",
      "minimum": 0
     },
     "takenBack": {
      "type": "integer",
      "minimum": 0
     },
     "verdicts": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/VerdictReceipt"
      }
     },
     "ownChain": {
      "$ref": "#/components/schemas/ChainHead"
     }
    },
    "required": [
     "epoch",
     "ownChain",
     "takenBack",
     "verdicts"
    ]
   },
   "AttachmentState": {
    "type": "object",
    "properties": {
     "offset": {
      "type": "integer",
      "description": "The bytes that the service has."
     },
     "complete": {
      "type": "boolean"
     }
    },
    "required": [
     "complete",
     "offset"
    ]
   },
   "AttestationRequest": {
    "type": "object",
    "properties": {
     "reportDigest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "What `verify` finds in the file."
     },
     "record": {
      "type": "string",
      "format": "uuid"
     },
     "otherRecords": {
      "type": "array",
      "maxItems": 32,
      "items": {
       "type": "string",
       "format": "uuid"
      },
      "description": "Other records of the incident in it, sorted."
     },
     "recipient": {
      "type": "string",
      "pattern": "^[a-z_]{1,64}$"
     },
     "operationsDigest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "SHA-256 of the canonical JSON of the operations."
     },
     "operationCount": {
      "type": "integer",
      "minimum": 0
     },
     "operations": {
      "type": "array",
      "maxItems": 20000,
      "description": "By replica and sequence, none twice.",
      "items": {
       "type": "object",
       "properties": {
        "operation": {
         "type": "string"
        },
        "headerDigest": {
         "type": "string",
         "pattern": "^[0-9a-f]{64}$"
        }
       },
       "required": [
        "headerDigest",
        "operation"
       ]
      }
     },
     "epoch": {
      "type": "integer"
     },
     "feed": {
      "$ref": "#/components/schemas/FeedMark",
      "description": "How far the laptop has taken in its unit's feed."
     }
    },
    "required": [
     "epoch",
     "feed",
     "operationCount",
     "operations",
     "operationsDigest",
     "otherRecords",
     "recipient",
     "record",
     "reportDigest"
    ]
   },
   "ReportAttestation": {
    "type": "object",
    "description": "Goes into the report as it is; unknown members make it void.",
    "properties": {
     "format": {
      "const": "samenop-report-attestation-1"
     },
     "service": {
      "type": "string"
     },
     "practice": {
      "type": "boolean",
      "description": "A service for practice: the report is fictional."
     },
     "replica": {
      "type": "string"
     },
     "organisation": {
      "type": "string"
     },
     "unit": {
      "type": "string"
     },
     "time": {
      "type": "string",
      "format": "date-time"
     },
     "serviceKey": {
      "type": "string",
      "description": "Ed25519, base64url."
     },
     "reportDigest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "What `verify` finds in the file."
     },
     "record": {
      "type": "string",
      "format": "uuid"
     },
     "otherRecords": {
      "type": "array",
      "maxItems": 32,
      "items": {
       "type": "string",
       "format": "uuid"
      },
      "description": "Other records of the incident in it, sorted."
     },
     "recipient": {
      "type": "string",
      "pattern": "^[a-z_]{1,64}$"
     },
     "operationsDigest": {
      "type": "string",
      "pattern": "^[0-9a-f]{64}$",
      "description": "SHA-256 of the canonical JSON of the operations."
     },
     "operationCount": {
      "type": "integer",
      "minimum": 0
     },
     "held": {
      "type": "integer",
      "minimum": 0,
      "description": "Named operations in the log exactly so."
     },
     "unknown": {
      "type": "integer",
      "minimum": 0,
      "description": "Named operations that the service does not know so, or that the unit may not see."
     },
     "further": {
      "type": "integer",
      "minimum": 0,
      "description": "Operations of the same records that the unit may see, that came after what the laptop had, and that were not named."
     },
     "signature": {
      "type": "string",
      "description": "Ed25519, base64url, over `samenop-report-attestation-1`, a zero byte, and the canonical JSON of the other members."
     }
    },
    "required": [
     "format",
     "further",
     "held",
     "operationCount",
     "operationsDigest",
     "organisation",
     "otherRecords",
     "practice",
     "recipient",
     "record",
     "replica",
     "reportDigest",
     "service",
     "serviceKey",
     "signature",
     "time",
     "unit",
     "unknown"
    ]
   }
  }
 }
}

"""#

    static let profileKeysJson: String = #"""
{
  "format": 1,
  "frame": [
    {"key": "id", "value": {"kind": "id"}, "label": {"nl": "Kenmerk", "en": "Id"}, "required": true},
    {
      "key": "version",
      "value": {"kind": "integer", "min": 1, "max": 1000000},
      "label": {"nl": "Versie", "en": "Version"},
      "required": true
    },
    {
      "key": "label",
      "value": {
        "kind": "object",
        "keys": [
          {
            "key": "nl",
            "value": {"kind": "text"},
            "label": {"nl": "Nederlandse naam", "en": "Dutch name"},
            "required": true
          },
          {
            "key": "en",
            "value": {"kind": "text"},
            "label": {"nl": "Engelse naam", "en": "English name"},
            "required": true
          }
        ]
      },
      "label": {"nl": "Naam", "en": "Name"},
      "required": true
    },
    {
      "key": "keys",
      "value": {"kind": "keys"},
      "label": {"nl": "Sleutels", "en": "Keys"},
      "required": true
    }
  ],
  "span": [
    {
      "key": "weekdays",
      "value": {"kind": "list", "items": {"kind": "integer", "min": 1, "max": 7}, "filled": true},
      "label": {"nl": "dagen", "en": "days"},
      "required": true
    },
    {
      "key": "from",
      "value": {"kind": "time"},
      "label": {"nl": "van", "en": "from"},
      "required": true
    },
    {"key": "to", "value": {"kind": "time"}, "label": {"nl": "tot", "en": "to"}, "required": true},
    {
      "key": "holidays",
      "value": {"kind": "boolean"},
      "label": {"nl": "ook op feestdagen", "en": "also on public holidays"},
      "usual": null
    }
  ],
  "sections": [
    {"id": "scope", "label": {"nl": "Wie en waar", "en": "Who and where"}},
    {"id": "reach", "label": {"nl": "Wanneer is wie er", "en": "Who is there when"}, "always": true},
    {
      "id": "stand_in",
      "label": {"nl": "Vervanging van Veilig Thuis", "en": "Standing in for Veilig Thuis"},
      "always": true
    },
    {
      "id": "together",
      "label": {"nl": "Overleg en samen beslissen", "en": "Consulting and deciding together"}
    },
    {
      "id": "routes",
      "label": {"nl": "Routes naar partners", "en": "Routes to partners"},
      "always": true
    },
    {"id": "facilities", "label": {"nl": "Plaatselijke voorzieningen", "en": "Local facilities"}},
    {"id": "stalking", "label": {"nl": "Stalking en slachtoffer", "en": "Stalking and victim"}},
    {"id": "numbers", "label": {"nl": "Termijnen", "en": "Terms"}},
    {"id": "legal", "label": {"nl": "Gronden en systemen", "en": "Grounds and systems"}},
    {"id": "cooperation", "label": {"nl": "De samenwerking zelf", "en": "The cooperation itself"}}
  ],
  "codes": {
    "partner": [
      {"code": "police", "label": {"nl": "politie", "en": "police"}},
      {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
      {"code": "om", "label": {"nl": "OM", "en": "prosecution service"}},
      {
        "code": "rvdk",
        "label": {"nl": "Raad voor de Kinderbescherming", "en": "child protection board"}
      },
      {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
      {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
      {"code": "wijkteam", "label": {"nl": "wijkteam", "en": "neighbourhood team"}},
      {"code": "shelter", "label": {"nl": "opvang", "en": "shelter"}},
      {"code": "mdck", "label": {"nl": "centrum kindermishandeling", "en": "child abuse centre"}}
    ],
    "member": [
      {"code": "police", "label": {"nl": "politie", "en": "police"}},
      {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
      {"code": "om", "label": {"nl": "OM", "en": "prosecution service"}},
      {
        "code": "rvdk",
        "label": {"nl": "Raad voor de Kinderbescherming", "en": "child protection board"}
      },
      {"code": "probation", "label": {"nl": "reclassering", "en": "probation"}},
      {"code": "crisis_service", "label": {"nl": "crisisdienst", "en": "crisis service"}},
      {"code": "wijkteam", "label": {"nl": "wijkteam", "en": "neighbourhood team"}},
      {"code": "shelter", "label": {"nl": "opvang", "en": "shelter"}},
      {"code": "mdck", "label": {"nl": "centrum kindermishandeling", "en": "child abuse centre"}},
      {"code": "municipality", "label": {"nl": "gemeente", "en": "municipality"}},
      {"code": "youth_protection", "label": {"nl": "jeugdbescherming", "en": "youth protection"}},
      {"code": "care_provider", "label": {"nl": "zorgaanbieder", "en": "care provider"}}
    ],
    "role": [
      {"code": "field_officer", "label": {"nl": "agent ter plaatse", "en": "officer on the scene"}},
      {"code": "vt_worker", "label": {"nl": "medewerker Veilig Thuis", "en": "Veilig Thuis worker"}},
      {
        "code": "crisis_worker",
        "label": {"nl": "medewerker crisisdienst", "en": "crisis service worker"}
      },
      {
        "code": "vt_intake",
        "label": {"nl": "advies- en meldpunt VT", "en": "VT advice and report desk"}
      },
      {
        "code": "vt_stalking_specialist",
        "label": {"nl": "aandachtsfunctionaris stalking", "en": "VT stalking specialist"}
      },
      {
        "code": "police_topic_specialist",
        "label": {"nl": "taakaccenthouder", "en": "police topic specialist"}
      },
      {"code": "case_coordinator", "label": {"nl": "casusregisseur", "en": "case coordinator"}},
      {"code": "case_handler", "label": {"nl": "casushouder", "en": "case handler"}},
      {
        "code": "victim_contact_person",
        "label": {"nl": "vast aanspreekpunt", "en": "fixed contact of the victim"}
      },
      {
        "code": "measures_lead",
        "label": {"nl": "eerste aanspreekpunt", "en": "first contact for the measures"}
      },
      {"code": "om_contact", "label": {"nl": "contact bij het OM", "en": "contact at the OM"}},
      {
        "code": "police_zsm",
        "label": {"nl": "politiemedewerker ZSM", "en": "police at the ZSM table"}
      },
      {"code": "partner_lead", "label": {"nl": "kartrekker", "en": "partner lead"}},
      {"code": "supervisor", "label": {"nl": "leidinggevende", "en": "supervisor"}},
      {
        "code": "integrity_officer",
        "label": {"nl": "medewerker integriteit", "en": "integrity officer"}
      },
      {"code": "privacy_officer", "label": {"nl": "privacyfunctionaris", "en": "privacy officer"}},
      {"code": "auditor", "label": {"nl": "auditor", "en": "auditor"}},
      {
        "code": "victim_lawyer",
        "label": {"nl": "slachtofferadvocaat", "en": "lawyer of the victim"}
      }
    ],
    "time_zone": [
      {"code": "Europe/Amsterdam", "label": {"nl": "Nederlandse tijd", "en": "Dutch time"}}
    ],
    "joint_mode": [
      {"code": "on_site", "label": {"nl": "ter plaatse", "en": "on site"}},
      {"code": "at_station", "label": {"nl": "op het bureau", "en": "at the station"}},
      {"code": "video", "label": {"nl": "per beeldbellen", "en": "by video"}},
      {"code": "phone", "label": {"nl": "per telefoon", "en": "by phone"}}
    ],
    "onsite_place": [
      {"code": "office", "label": {"nl": "vanaf kantoor", "en": "from the office"}},
      {
        "code": "station",
        "label": {"nl": "vanaf het politiebureau", "en": "from the police station"}
      },
      {"code": "home_duty", "label": {"nl": "vanuit huis, met piket", "en": "from home, on call"}}
    ],
    "substitution": [
      {"code": "always", "label": {"nl": "altijd", "en": "always"}},
      {
        "code": "outside_office_hours",
        "label": {"nl": "buiten kantooruren", "en": "outside office hours"}
      },
      {"code": "never", "label": {"nl": "nooit", "en": "never"}}
    ],
    "target_problem": [
      {"code": "violence_at_home", "label": {"nl": "geweld thuis", "en": "violence at home"}},
      {"code": "child_safety", "label": {"nl": "veiligheid van een kind", "en": "a child's safety"}},
      {
        "code": "out_of_home_placement",
        "label": {"nl": "uithuisplaatsing", "en": "out-of-home placement"}
      },
      {"code": "shelter", "label": {"nl": "onderdak nodig", "en": "shelter needed"}},
      {
        "code": "mental_health",
        "label": {"nl": "verward of psychisch in nood", "en": "confused or in mental distress"}
      }
    ],
    "adult_condition": [
      {"code": "acute", "label": {"nl": "het is acuut", "en": "it is acute"}},
      {
        "code": "home_ban_considered",
        "label": {"nl": "een huisverbod wordt overwogen", "en": "a home ban is considered"}
      }
    ],
    "call_vt": [
      {
        "code": "acute_only",
        "label": {"nl": "alleen bij acute onveiligheid", "en": "when it is acutely unsafe only"}
      },
      {
        "code": "all_dv",
        "label": {"nl": "bij elk huiselijk geweld", "en": "in all domestic violence"}
      }
    ],
    "rvdk_route": [
      {
        "code": "urgent_ots_uhp_only",
        "label": {
          "nl": "alleen spoed: ondertoezichtstelling of uithuisplaatsing",
          "en": "urgent only: supervision order or out-of-home placement"
        }
      }
    ],
    "follow_up": [
      {"code": "zsm", "label": {"nl": "ZSM", "en": "ZSM"}},
      {"code": "actieoverleg", "label": {"nl": "actieoverleg", "en": "action meeting"}},
      {"code": "zvh", "label": {"nl": "Zorg- en Veiligheidshuis", "en": "care and safety house"}},
      {"code": "wijkteam", "label": {"nl": "wijkteam", "en": "neighbourhood team"}}
    ],
    "sash_policy": [
      {"code": "all_high", "label": {"nl": "elke hoge uitkomst", "en": "every high outcome"}},
      {"code": "per_case", "label": {"nl": "per zaak beslissen", "en": "decided case by case"}}
    ],
    "zsm_seat": [
      {"code": "yes", "label": {"nl": "ja, aan tafel", "en": "yes, at the table"}},
      {"code": "remote", "label": {"nl": "ja, op afstand", "en": "yes, remotely"}},
      {"code": "no", "label": {"nl": "nee", "en": "no"}}
    ],
    "aware_manager": [
      {"code": "vt", "label": {"nl": "Veilig Thuis", "en": "Veilig Thuis"}},
      {
        "code": "local_care_provider",
        "label": {"nl": "plaatselijke zorgaanbieder", "en": "local care provider"}
      }
    ],
    "day_kind": [
      {"code": "calendar", "label": {"nl": "kalenderdagen", "en": "calendar days"}},
      {"code": "working", "label": {"nl": "werkdagen", "en": "working days"}}
    ],
    "workspace": [
      {"code": "shared_room", "label": {"nl": "samen in één kamer", "en": "together in one room"}},
      {
        "code": "separate_room",
        "label": {"nl": "een eigen kamer op het bureau", "en": "a room of its own at the station"}
      },
      {"code": "none", "label": {"nl": "geen", "en": "none"}}
    ]
  },
  "keys": [
    {
      "key": "partners",
      "section": "scope",
      "value": {"kind": "list", "items": {"kind": "code", "of": "partner"}, "filled": true},
      "label": {"nl": "Doen mee", "en": "Take part"},
      "required": true,
      "row": "partners[]"
    },
    {
      "key": "area",
      "section": "scope",
      "value": {
        "kind": "object",
        "keys": [
          {
            "key": "base_teams",
            "value": {"kind": "list", "items": {"kind": "name"}, "filled": true},
            "label": {"nl": "Basisteams", "en": "Base teams"},
            "required": true
          },
          {
            "key": "municipalities",
            "value": {"kind": "list", "items": {"kind": "text"}, "filled": true},
            "label": {"nl": "Gemeenten", "en": "Municipalities"},
            "required": true
          }
        ]
      },
      "label": {"nl": "Gebied", "en": "Area"},
      "required": true,
      "row": "area"
    },
    {
      "key": "police_units",
      "section": "scope",
      "value": {"kind": "list", "items": {"kind": "name"}, "filled": true},
      "label": {"nl": "Eenheden van de politie", "en": "Units of the police"},
      "required": true,
      "row": "police_units[]"
    },
    {
      "key": "vt_orgs",
      "section": "scope",
      "value": {"kind": "list", "items": {"kind": "name"}, "filled": true},
      "label": {"nl": "Organisaties van Veilig Thuis", "en": "Organisations of Veilig Thuis"},
      "required": true,
      "row": "vt_orgs[]"
    },
    {
      "key": "time_zone",
      "section": "reach",
      "value": {"kind": "code", "of": "time_zone"},
      "label": {"nl": "Tijd", "en": "Time"},
      "usual": "Europe/Amsterdam",
      "row": "design"
    },
    {
      "key": "call_vt_when",
      "section": "reach",
      "value": {"kind": "code", "of": "call_vt"},
      "label": {"nl": "Politie belt Veilig Thuis", "en": "Police call Veilig Thuis"},
      "usual": "acute_only",
      "row": "call_vt_when"
    },
    {
      "key": "joint_hours",
      "section": "reach",
      "value": {
        "kind": "hours",
        "tag": {
          "key": "mode",
          "value": {"kind": "code", "of": "joint_mode"},
          "label": {"nl": "hoe", "en": "how"},
          "usual": null
        }
      },
      "label": {"nl": "Samen op, op deze uren", "en": "Acting together, at these hours"},
      "usual": null,
      "row": "joint_hours[]"
    },
    {
      "key": "vt_phone_hours",
      "section": "reach",
      "value": {"kind": "hours"},
      "label": {"nl": "Veilig Thuis aan de telefoon", "en": "Veilig Thuis by phone"},
      "usual": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
      "row": "vt_phone_hours"
    },
    {
      "key": "vt_onsite_hours",
      "section": "reach",
      "value": {"kind": "hours"},
      "label": {"nl": "Veilig Thuis komt ter plaatse", "en": "Veilig Thuis comes on site"},
      "usual": null,
      "row": "vt_onsite_hours[]"
    },
    {
      "key": "vt_onsite_from",
      "section": "reach",
      "value": {
        "kind": "hours",
        "tag": {
          "key": "place",
          "value": {"kind": "code", "of": "onsite_place"},
          "label": {"nl": "vanaf", "en": "from"},
          "required": true
        },
        "everyDay": true
      },
      "label": {"nl": "Veilig Thuis komt", "en": "Veilig Thuis comes"},
      "usual": null,
      "row": "vt_onsite_from"
    },
    {
      "key": "vt_team_size_on_site",
      "section": "reach",
      "value": {"kind": "integer", "min": 1, "max": 10},
      "label": {"nl": "Medewerkers ter plaatse", "en": "Workers on site"},
      "usual": null,
      "row": "vt_team_size_on_site"
    },
    {
      "key": "video_call",
      "section": "reach",
      "value": {"kind": "boolean"},
      "label": {"nl": "Beeldbellen in plaats van komen", "en": "A video call instead of coming"},
      "usual": false,
      "row": "video_call"
    },
    {
      "key": "video_call_tool_class",
      "section": "reach",
      "value": {"kind": "text"},
      "label": {"nl": "Soort beeldbelmiddel", "en": "Kind of video tool"},
      "usual": null,
      "row": "video_call"
    },
    {
      "key": "interview_at_station",
      "section": "reach",
      "value": {"kind": "boolean"},
      "label": {
        "nl": "Gesprek met Veilig Thuis op het bureau",
        "en": "Talk with Veilig Thuis at the station"
      },
      "usual": false,
      "row": "interview_at_station"
    },
    {
      "key": "office_hours",
      "section": "reach",
      "value": {"kind": "hours"},
      "label": {"nl": "Kantooruren", "en": "Office hours"},
      "usual": null,
      "row": "E, date rules"
    },
    {
      "key": "public_holidays",
      "section": "reach",
      "value": {"kind": "list", "items": {"kind": "holiday"}},
      "label": {"nl": "Feestdagen", "en": "Public holidays"},
      "usual": [
        "new_year",
        "easter_sunday",
        "easter_monday",
        "kings_day",
        "liberation_day_lustrum",
        "ascension_day",
        "whit_sunday",
        "whit_monday",
        "christmas_day",
        "second_christmas_day"
      ],
      "row": "E, date rules"
    },
    {
      "key": "crisis_service",
      "section": "stand_in",
      "value": {
        "kind": "object",
        "word": {"code": "none", "label": {"nl": "geen", "en": "none"}},
        "keys": [
          {
            "key": "name",
            "value": {"kind": "function"},
            "label": {"nl": "Functie", "en": "Function"},
            "required": true
          },
          {
            "key": "hours",
            "value": {"kind": "hours"},
            "label": {"nl": "Bereikbaar", "en": "Can be reached"},
            "required": true
          },
          {
            "key": "substitutes_vt",
            "value": {"kind": "code", "of": "substitution"},
            "label": {"nl": "Vervangt Veilig Thuis", "en": "Stands in for Veilig Thuis"},
            "required": true
          },
          {
            "key": "mandate_request_vt_info",
            "value": {"kind": "boolean"},
            "label": {
              "nl": "Mag gegevens van Veilig Thuis inzien",
              "en": "May see Veilig Thuis' information"
            },
            "required": true
          },
          {
            "key": "mandate_first_assessment",
            "value": {"kind": "boolean"},
            "label": {
              "nl": "Mag als eerste de veiligheid beoordelen",
              "en": "May make the first assessment"
            },
            "required": true
          },
          {
            "key": "target_ages",
            "value": {
              "kind": "object",
              "keys": [
                {
                  "key": "min",
                  "value": {"kind": "integer", "min": 0, "max": 120},
                  "label": {"nl": "Vanaf", "en": "From"},
                  "usual": 0
                },
                {
                  "key": "max",
                  "value": {"kind": "integer", "min": 0, "max": 120},
                  "label": {"nl": "Tot", "en": "To"},
                  "usual": null
                },
                {
                  "key": "upper_inclusive",
                  "value": {"kind": "boolean"},
                  "label": {"nl": "De bovengrens telt mee", "en": "The upper limit counts too"},
                  "usual": true
                }
              ]
            },
            "label": {"nl": "Leeftijden", "en": "Ages"},
            "usual": null
          },
          {
            "key": "target_problems",
            "value": {"kind": "list", "items": {"kind": "code", "of": "target_problem"}},
            "label": {"nl": "Komt bij", "en": "Comes for"},
            "usual": null
          },
          {
            "key": "adult_exception",
            "value": {"kind": "list", "items": {"kind": "code", "of": "adult_condition"}},
            "label": {
              "nl": "Ook voor volwassenen, als dit alles geldt",
              "en": "Also for adults, when all of this holds"
            },
            "usual": []
          },
          {
            "key": "warm_handover_in_office_hours",
            "value": {"kind": "boolean"},
            "label": {
              "nl": "Draagt in kantooruren persoonlijk over",
              "en": "Hands over in person in office hours"
            },
            "usual": false
          }
        ]
      },
      "label": {"nl": "Crisisdienst", "en": "Crisis service"},
      "required": true,
      "row": "crisis_service"
    },
    {
      "key": "behavioural_scientist_required",
      "section": "together",
      "value": {"kind": "boolean"},
      "label": {
        "nl": "Gedragswetenschapper beslist mee over uitrukken",
        "en": "A behavioural scientist shares the decision to go out"
      },
      "usual": false,
      "row": "behavioural_scientist_required"
    },
    {
      "key": "confidential_doctor_on_call",
      "section": "together",
      "value": {"kind": "boolean"},
      "label": {"nl": "Vertrouwensarts bereikbaar", "en": "Confidential doctor on call"},
      "usual": false,
      "row": "confidential_doctor_on_call"
    },
    {
      "key": "joint_assessment",
      "section": "together",
      "value": {"kind": "boolean"},
      "label": {"nl": "Samen de veiligheid beoordelen", "en": "Assessing safety together"},
      "usual": false,
      "row": "K11"
    },
    {
      "key": "police_stays_until_safe",
      "section": "together",
      "value": {"kind": "boolean"},
      "label": {"nl": "Politie blijft tot het veilig is", "en": "Police stay until it is safe"},
      "usual": false,
      "row": "profile b of F.2"
    },
    {
      "key": "zsm_until",
      "section": "routes",
      "value": {"kind": "time"},
      "label": {
        "nl": "OM en reclassering zitten bij ZSM tot",
        "en": "Prosecution and probation sit at ZSM until"
      },
      "usual": "22:00",
      "row": "zsm_until"
    },
    {
      "key": "om_route_after_hours",
      "section": "routes",
      "value": {"kind": "function"},
      "label": {"nl": "Daarna het OM via", "en": "After that the prosecution service through"},
      "usual": null,
      "row": "om_route_after_hours"
    },
    {
      "key": "probation_route_after_hours",
      "section": "routes",
      "value": {"kind": "function"},
      "label": {"nl": "Daarna de reclassering via", "en": "After that probation through"},
      "usual": null,
      "row": "probation_route_after_hours"
    },
    {
      "key": "rvdk_after_hours",
      "section": "routes",
      "value": {"kind": "code", "of": "rvdk_route"},
      "label": {"nl": "De Raad buiten kantooruren", "en": "The child protection board after hours"},
      "usual": "urgent_ots_uhp_only",
      "row": "rvdk_after_hours"
    },
    {
      "key": "follow_up",
      "section": "routes",
      "value": {"kind": "list", "items": {"kind": "code", "of": "follow_up"}},
      "label": {"nl": "Vervolg", "en": "Follow-up"},
      "usual": [],
      "row": "profile b of F.2"
    },
    {
      "key": "actieoverleg",
      "section": "routes",
      "value": {
        "kind": "object",
        "keys": [
          {
            "key": "exists",
            "value": {"kind": "boolean"},
            "label": {"nl": "Is er", "en": "Exists"},
            "required": true
          },
          {
            "key": "weekday",
            "value": {"kind": "integer", "min": 1, "max": 7},
            "label": {"nl": "Op dag (1 is maandag)", "en": "On day (1 is Monday)"},
            "usual": null
          },
          {
            "key": "next_meeting_at",
            "value": {"kind": "date"},
            "label": {"nl": "Volgende keer", "en": "Next meeting"},
            "usual": null
          },
          {
            "key": "alias",
            "value": {"kind": "text"},
            "label": {"nl": "Heet hier", "en": "Is called here"},
            "usual": null
          },
          {
            "key": "members",
            "value": {"kind": "list", "items": {"kind": "code", "of": "member"}},
            "label": {"nl": "Leden", "en": "Members"},
            "usual": []
          },
          {
            "key": "sash_high_policy",
            "value": {"kind": "code", "of": "sash_policy"},
            "label": {"nl": "Brengt in bij SASH hoog", "en": "Is brought in at SASH high"},
            "usual": null
          }
        ]
      },
      "label": {"nl": "Actieoverleg", "en": "Action meeting"},
      "usual": null,
      "row": "actieoverleg"
    },
    {
      "key": "zsm_members",
      "section": "routes",
      "value": {"kind": "list", "items": {"kind": "code", "of": "member"}},
      "label": {"nl": "Leden van ZSM", "en": "Members of ZSM"},
      "usual": ["police", "om", "probation", "rvdk", "vt"],
      "row": "zsm_members[]"
    },
    {
      "key": "vt_at_zsm",
      "section": "routes",
      "value": {"kind": "code", "of": "zsm_seat"},
      "label": {"nl": "Veilig Thuis bij ZSM", "en": "Veilig Thuis at ZSM"},
      "usual": null,
      "row": "vt_at_zsm"
    },
    {
      "key": "zvh_members",
      "section": "routes",
      "value": {"kind": "list", "items": {"kind": "code", "of": "member"}},
      "label": {
        "nl": "Leden van het Zorg- en Veiligheidshuis",
        "en": "Members of the care and safety house"
      },
      "usual": [],
      "row": "zvh_members[]"
    },
    {
      "key": "zvh",
      "section": "facilities",
      "value": {"kind": "boolean"},
      "label": {"nl": "Zorg- en Veiligheidshuis", "en": "Care and safety house"},
      "usual": false,
      "row": "zvh"
    },
    {
      "key": "mda_plus",
      "section": "facilities",
      "value": {"kind": "boolean"},
      "label": {"nl": "MDA++", "en": "MDA++"},
      "usual": false,
      "row": "mda_plus"
    },
    {
      "key": "consult_hours_dv",
      "section": "facilities",
      "value": {"kind": "boolean"},
      "label": {"nl": "Spreekuur huiselijk geweld", "en": "Consultation hours on domestic violence"},
      "usual": false,
      "row": "consult_hours_dv"
    },
    {
      "key": "combi_hearing",
      "section": "facilities",
      "value": {"kind": "boolean"},
      "label": {"nl": "Combizitting", "en": "Combined hearing"},
      "usual": false,
      "row": "combi_hearing"
    },
    {
      "key": "victim_device_pilot",
      "section": "facilities",
      "value": {"kind": "boolean"},
      "label": {
        "nl": "Proef met een apparaat voor het slachtoffer",
        "en": "Trial with a device for the victim"
      },
      "usual": false,
      "row": "victim_device_pilot"
    },
    {
      "key": "mdck",
      "section": "facilities",
      "value": {"kind": "boolean"},
      "label": {
        "nl": "Top-teenonderzoek in de regio",
        "en": "Head-to-toe examination in the region"
      },
      "usual": false,
      "row": "mdck"
    },
    {
      "key": "mdck_function",
      "section": "facilities",
      "value": {"kind": "function"},
      "label": {
        "nl": "Top-teenonderzoek aanvragen bij",
        "en": "Head-to-toe examination is asked of"
      },
      "usual": null,
      "row": "mdck"
    },
    {
      "key": "aware_manager",
      "section": "facilities",
      "value": {"kind": "code", "of": "aware_manager"},
      "label": {"nl": "Beheert AWARE", "en": "Manages AWARE"},
      "usual": null,
      "row": "aware_manager"
    },
    {
      "key": "case_coordinator_min_per_bt",
      "section": "stalking",
      "value": {"kind": "integer", "min": 0, "max": 50},
      "label": {
        "nl": "Casusregisseurs per basisteam, ten minste",
        "en": "Case coordinators per base team, at least"
      },
      "usual": 2,
      "row": "case_coordinator_min_per_bt"
    },
    {
      "key": "coordinator_and_handler_same",
      "section": "stalking",
      "value": {"kind": "boolean"},
      "label": {
        "nl": "Casusregisseur en behandelaar zijn dezelfde",
        "en": "Coordinator and handler are the same person"
      },
      "usual": false,
      "row": "coordinator_and_handler_same"
    },
    {
      "key": "sash_query_reader_role",
      "section": "stalking",
      "value": {"kind": "code", "of": "role"},
      "label": {"nl": "Leest de dagelijkse selectie", "en": "Reads the daily selection"},
      "usual": null,
      "row": "sash_query_reader_role"
    },
    {
      "key": "specialist_title",
      "section": "stalking",
      "value": {"kind": "function"},
      "label": {"nl": "De taakaccenthouder heet hier", "en": "The topic specialist is called here"},
      "usual": null,
      "row": "specialist_title"
    },
    {
      "key": "em_guideline_m",
      "section": "stalking",
      "value": {"kind": "integer", "min": 0, "max": 100000},
      "label": {
        "nl": "Richtlijn enkelband in meters",
        "en": "Guideline for the ankle tag, in metres"
      },
      "usual": 1000,
      "row": "em_guideline_m"
    },
    {
      "key": "first_call_max_min",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 1440},
      "label": {
        "nl": "Eerste telefoontje naar Veilig Thuis, minuten na aankomst",
        "en": "First call to Veilig Thuis, minutes after arrival"
      },
      "usual": 15,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "vt_eta_grace_min",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 1440},
      "label": {
        "nl": "Speling op de komst van Veilig Thuis, minuten",
        "en": "Grace on Veilig Thuis' arrival, minutes"
      },
      "usual": 15,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "late_after_min",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 10080},
      "label": {
        "nl": "Te laat vastgelegd op straat, na minuten",
        "en": "Recorded late in the field, after minutes"
      },
      "usual": 120,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "late_after_office_min",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 10080},
      "label": {
        "nl": "Te laat vastgelegd op kantoor, na minuten",
        "en": "Recorded late at the office, after minutes"
      },
      "usual": 1440,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "sync_max_h",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 8760},
      "label": {"nl": "Langst zonder synchroniseren, uren", "en": "Longest without syncing, hours"},
      "usual": 12,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "vt_notification_send_max_h",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 8760},
      "label": {"nl": "Melding verstuurd binnen, uren", "en": "Notification sent within, hours"},
      "usual": 8,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "vt_notification_max_h",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 8760},
      "label": {"nl": "Melding ontvangen binnen, uren", "en": "Notification received within, hours"},
      "usual": 24,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "victim_informed_max_h",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 8760},
      "label": {"nl": "Slachtoffer ingelicht binnen, uren", "en": "Victim informed within, hours"},
      "usual": 24,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "contact_person_max_h",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 8760},
      "label": {
        "nl": "Vaste contactpersoon binnen, uren",
        "en": "Fixed contact person within, hours"
      },
      "usual": 24,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "query_unread_max_h",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 8760},
      "label": {"nl": "Selectie gelezen binnen, uren", "en": "Selection read within, hours"},
      "usual": 24,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "sash_high_contact_max_min",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 10080},
      "label": {
        "nl": "Contact bij SASH hoog binnen, minuten",
        "en": "Contact at SASH high within, minutes"
      },
      "usual": 60,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "ib_review_days",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 3650},
      "label": {
        "nl": "Individuele beoordeling opnieuw na, dagen",
        "en": "Individual assessment again after, days"
      },
      "usual": 30,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "evaluation_remind_days",
      "section": "numbers",
      "value": {"kind": "integer", "min": 0, "max": 3650},
      "label": {
        "nl": "Herinnering vóór een evaluatie, dagen",
        "en": "Reminder before an evaluation, days"
      },
      "usual": 7,
      "row": "late_after_min, … (E)"
    },
    {
      "key": "expiry_lead_days",
      "section": "numbers",
      "value": {"kind": "list", "items": {"kind": "integer", "min": 0, "max": 365}, "filled": true},
      "label": {
        "nl": "Herinneringen voor het einde van een maatregel, dagen",
        "en": "Reminders before a measure ends, days"
      },
      "usual": [14, 7, 3, 1],
      "row": "expiry_lead_days[]"
    },
    {
      "key": "triage_days",
      "section": "numbers",
      "value": {"kind": "integer", "min": 1, "max": 365},
      "label": {"nl": "Triage binnen, dagen", "en": "Triage within, days"},
      "usual": 5,
      "row": "triage_days"
    },
    {
      "key": "triage_day_kind",
      "section": "numbers",
      "value": {"kind": "code", "of": "day_kind"},
      "label": {"nl": "Dagen van de triage zijn", "en": "Days of the triage are"},
      "usual": "calendar",
      "row": "triage_day_kind"
    },
    {
      "key": "legal_ground_version",
      "section": "legal",
      "value": {"kind": "name"},
      "label": {"nl": "Versie van de tabel met gronden", "en": "Version of the table of grounds"},
      "usual": "2021-11",
      "row": "legal_ground_version"
    },
    {
      "key": "legal_ground_approvals",
      "section": "legal",
      "value": {
        "kind": "list",
        "items": {
          "kind": "object",
          "keys": [
            {
              "key": "version",
              "value": {"kind": "name"},
              "label": {"nl": "Versie", "en": "Version"},
              "required": true
            },
            {
              "key": "by",
              "value": {"kind": "function"},
              "label": {"nl": "Door", "en": "By"},
              "required": true
            },
            {
              "key": "at",
              "value": {"kind": "date"},
              "label": {"nl": "Op", "en": "On"},
              "required": true
            }
          ]
        }
      },
      "label": {
        "nl": "Gronden goedgekeurd door de privacyfunctionaris",
        "en": "Grounds approved by the privacy officer"
      },
      "usual": [],
      "row": "legal_ground_version"
    },
    {
      "key": "wmo_om_3ro_ok",
      "section": "legal",
      "value": {"kind": "boolean"},
      "label": {
        "nl": "Wettelijke basis van Veilig Thuis naar OM en reclassering is bevestigd",
        "en": "Legal basis from Veilig Thuis to prosecution and probation is confirmed"
      },
      "usual": false,
      "row": "wmo_om_3ro_ok"
    },
    {
      "key": "records_system",
      "section": "legal",
      "value": {"kind": "map", "of": "member", "items": {"kind": "text"}},
      "label": {"nl": "Eigen systemen", "en": "Own systems"},
      "usual": null,
      "row": "records_system"
    },
    {
      "key": "partner_leads",
      "section": "cooperation",
      "value": {"kind": "list", "items": {"kind": "function"}},
      "label": {"nl": "Kartrekkers", "en": "Partner leads"},
      "usual": [],
      "row": "partner_leads[]"
    },
    {
      "key": "next_evaluation_at",
      "section": "cooperation",
      "value": {"kind": "date"},
      "label": {"nl": "Volgende evaluatie", "en": "Next evaluation"},
      "usual": null,
      "row": "next_evaluation_at"
    },
    {
      "key": "next_step_criteria",
      "section": "cooperation",
      "value": {"kind": "text"},
      "label": {"nl": "Uitbreiden of stoppen als", "en": "Widening or stopping when"},
      "usual": null,
      "row": "next_step_criteria"
    },
    {
      "key": "small_group_min",
      "section": "cooperation",
      "value": {"kind": "integer", "min": 3, "max": 20},
      "label": {
        "nl": "Cijfers buiten het eigen team vanaf zoveel gevallen",
        "en": "Figures outside the own team from so many cases on"
      },
      "usual": 5,
      "row": "G.2, rules for all metrics"
    },
    {
      "key": "individual_detection",
      "section": "cooperation",
      "value": {
        "kind": "object",
        "word": {"code": "off", "label": {"nl": "uit", "en": "off"}},
        "keys": [
          {
            "key": "decision",
            "value": {"kind": "text"},
            "label": {"nl": "Kenmerk van het besluit", "en": "Reference of the decision"},
            "required": true
          },
          {
            "key": "decided_on",
            "value": {"kind": "date"},
            "label": {"nl": "Datum van het besluit", "en": "Date of the decision"},
            "required": true
          },
          {
            "key": "decided_by",
            "value": {"kind": "function"},
            "label": {"nl": "Genomen door", "en": "Taken by"},
            "required": true
          }
        ]
      },
      "label": {"nl": "Opsporing op personen", "en": "Detection on persons"},
      "usual": "off",
      "row": "H4, K28"
    },
    {
      "key": "escalation_line",
      "section": "cooperation",
      "value": {
        "kind": "list",
        "items": {
          "kind": "object",
          "keys": [
            {
              "key": "level",
              "value": {"kind": "function"},
              "label": {"nl": "Niveau", "en": "Level"},
              "required": true
            },
            {
              "key": "role",
              "value": {"kind": "code", "of": "role"},
              "label": {"nl": "Rol", "en": "Role"},
              "required": true
            }
          ]
        }
      },
      "label": {"nl": "Opschalen", "en": "Escalating"},
      "usual": [],
      "row": "escalation_line[]"
    },
    {
      "key": "vt_workspace",
      "section": "cooperation",
      "value": {"kind": "code", "of": "workspace"},
      "label": {
        "nl": "Werkplek van Veilig Thuis bij de politie",
        "en": "Veilig Thuis' workplace with the police"
      },
      "usual": null,
      "row": "vt_workspace"
    },
    {
      "key": "colocation_checklist",
      "section": "cooperation",
      "value": {
        "kind": "object",
        "keys": [
          {
            "key": "passes",
            "value": {"kind": "boolean"},
            "label": {"nl": "Toegangspassen", "en": "Passes"},
            "required": true
          },
          {
            "key": "wifi",
            "value": {"kind": "boolean"},
            "label": {"nl": "Wifi", "en": "Wi-Fi"},
            "required": true
          },
          {
            "key": "certificate_of_conduct",
            "value": {"kind": "boolean"},
            "label": {"nl": "Verklaring omtrent het gedrag", "en": "Certificate of conduct"},
            "required": true
          },
          {
            "key": "information_separated",
            "value": {"kind": "boolean"},
            "label": {"nl": "Gegevens gescheiden", "en": "Information kept apart"},
            "required": true
          }
        ]
      },
      "label": {"nl": "Samen in één gebouw", "en": "In one building"},
      "usual": null,
      "row": "colocation_checklist"
    }
  ],
  "contradictions": [
    {"id": "partner-missing", "at": "partners", "when": [{"key": "partners", "lacks": "police"}]},
    {"id": "partner-missing", "at": "partners", "when": [{"key": "partners", "lacks": "vt"}]},
    {
      "id": "service-takes-no-part",
      "at": "partners",
      "when": [
        {"key": "crisis_service.substitutes_vt", "stated": true},
        {"key": "partners", "lacks": "crisis_service"}
      ]
    },
    {
      "id": "partner-without-service",
      "at": "crisis_service",
      "when": [
        {"key": "crisis_service", "is": "none"},
        {"key": "partners", "holds": "crisis_service"}
      ]
    },
    {
      "id": "office-hours-not-stated",
      "at": "crisis_service.substitutes_vt",
      "when": [
        {"key": "crisis_service.substitutes_vt", "is": "outside_office_hours"},
        {"key": "office_hours", "stated": false}
      ]
    },
    {
      "id": "mandate-without-standing-in",
      "at": "crisis_service.mandate_first_assessment",
      "when": [
        {"key": "crisis_service.mandate_first_assessment", "is": true},
        {"key": "crisis_service.substitutes_vt", "is": "never"}
      ]
    },
    {
      "id": "ages-reversed",
      "at": "crisis_service.target_ages.min",
      "when": [{"key": "crisis_service.target_ages.min", "above": "crisis_service.target_ages.max"}]
    },
    {
      "id": "exception-without-limit",
      "at": "crisis_service.adult_exception",
      "when": [
        {"key": "crisis_service.adult_exception", "stated": true},
        {"key": "crisis_service.target_ages.max", "stated": false}
      ]
    },
    {
      "id": "place-without-hours",
      "at": "vt_onsite_from",
      "when": [
        {"key": "vt_onsite_from", "stated": true},
        {"key": "vt_onsite_hours", "stated": false}
      ]
    },
    {
      "id": "tool-without-video",
      "at": "video_call_tool_class",
      "when": [
        {"key": "video_call_tool_class", "stated": true},
        {"key": "video_call", "isNot": true}
      ]
    },
    {
      "id": "no-meeting",
      "at": "actieoverleg.weekday",
      "when": [
        {"key": "actieoverleg.exists", "is": false},
        {"key": "actieoverleg.weekday", "stated": true}
      ]
    },
    {
      "id": "no-meeting",
      "at": "actieoverleg.next_meeting_at",
      "when": [
        {"key": "actieoverleg.exists", "is": false},
        {"key": "actieoverleg.next_meeting_at", "stated": true}
      ]
    },
    {
      "id": "no-meeting",
      "at": "actieoverleg.members",
      "when": [
        {"key": "actieoverleg.exists", "is": false},
        {"key": "actieoverleg.members", "stated": true}
      ]
    },
    {
      "id": "no-meeting",
      "at": "actieoverleg.sash_high_policy",
      "when": [
        {"key": "actieoverleg.exists", "is": false},
        {"key": "actieoverleg.sash_high_policy", "stated": true}
      ]
    },
    {
      "id": "follow-up-not-there",
      "at": "follow_up",
      "when": [
        {"key": "follow_up", "holds": "actieoverleg"},
        {"key": "actieoverleg.exists", "isNot": true}
      ]
    },
    {
      "id": "follow-up-not-there",
      "at": "follow_up",
      "when": [{"key": "follow_up", "holds": "zvh"}, {"key": "zvh", "isNot": true}]
    },
    {
      "id": "members-without-house",
      "at": "zvh_members",
      "when": [{"key": "zvh_members", "stated": true}, {"key": "zvh", "isNot": true}]
    },
    {
      "id": "member-not-at-table",
      "at": "zsm_members",
      "when": [{"key": "vt_at_zsm", "is": "no"}, {"key": "zsm_members", "holds": "vt"}]
    },
    {
      "id": "examination-without-centre",
      "at": "mdck_function",
      "when": [{"key": "mdck_function", "stated": true}, {"key": "mdck", "isNot": true}]
    },
    {
      "id": "centre-takes-no-part",
      "at": "partners",
      "when": [{"key": "mdck", "is": true}, {"key": "partners", "lacks": "mdck"}]
    },
    {
      "id": "no-building-shared",
      "at": "colocation_checklist",
      "when": [
        {"key": "colocation_checklist", "stated": true},
        {"key": "vt_workspace", "is": "none"}
      ]
    }
  ]
}

"""#

    static let profilesProfileAJson: String = #"""
{
  "id": "profile-a",
  "version": 1,
  "label": {"nl": "voorbeeldprofiel a", "en": "example profile a"},
  "keys": {
    "partners": ["police", "vt", "crisis_service"],
    "area": {"base_teams": ["bt-fictiestad"], "municipalities": ["Fictiestad"]},
    "police_units": ["bt-fictiestad"],
    "vt_orgs": ["vt-fictiestad"],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00"}],
    "vt_team_size_on_site": 2,
    "office_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00"}],
    "crisis_service": {
      "name": "crisisinterventieteam",
      "hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
      "substitutes_vt": "outside_office_hours",
      "mandate_request_vt_info": false,
      "mandate_first_assessment": true,
      "target_ages": {"min": 0},
      "warm_handover_in_office_hours": true
    },
    "coordinator_and_handler_same": false,
    "sash_query_reader_role": "case_coordinator",
    "records_system": {
      "police": "politiesysteem",
      "vt": "systeem van Veilig Thuis",
      "crisis_service": "systemen van verschillende zorgorganisaties"
    },
    "colocation_checklist": {
      "passes": true,
      "wifi": true,
      "certificate_of_conduct": true,
      "information_separated": true
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
    "legal_ground_approvals": [],
    "wmo_om_3ro_ok": false
  }
}

"""#

    static let profilesProfileCJson: String = #"""
{
  "id": "profile-c",
  "version": 1,
  "label": {"nl": "voorbeeldprofiel c", "en": "example profile c"},
  "keys": {
    "partners": ["police", "vt", "om", "probation", "rvdk"],
    "area": {"base_teams": ["bt-fictiestad"], "municipalities": ["Fictiestad"]},
    "police_units": ["bt-fictiestad"],
    "vt_orgs": ["vt-fictiestad"],
    "call_vt_when": "all_dv",
    "joint_hours": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00", "mode": "on_site"},
      {"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00", "mode": "phone"}
    ],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00"}],
    "vt_onsite_from": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00", "place": "office"}
    ],
    "office_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00"}],
    "public_holidays": [
      "new_year",
      "easter_sunday",
      "easter_monday",
      "kings_day",
      "liberation_day_lustrum",
      "ascension_day",
      "whit_sunday",
      "whit_monday",
      "christmas_day",
      "second_christmas_day"
    ],
    "crisis_service": "none",
    "zsm_until": "22:00",
    "om_route_after_hours": "piketofficier van justitie",
    "probation_route_after_hours": "piket reclassering",
    "rvdk_after_hours": "urgent_ots_uhp_only",
    "follow_up": ["zsm"],
    "zvh": false,
    "mda_plus": false,
    "consult_hours_dv": false,
    "combi_hearing": false,
    "victim_device_pilot": false,
    "aware_manager": "vt",
    "specialist_title": "taakaccenthouder huiselijk geweld",
    "vt_notification_send_max_h": 8,
    "partner_leads": [
      "kartrekker politie",
      "kartrekker Veilig Thuis",
      "projectleider van het regionale netwerk"
    ],
    "next_evaluation_at": "2026-09-01",
    "next_step_criteria": "Meer basisteams als het netwerk de eerste maanden goed vindt gaan.",
    "escalation_line": [
      {"level": "tussen de professionals", "role": "partner_lead"},
      {"level": "tussen de leidinggevenden", "role": "supervisor"}
    ]
  }
}

"""#

    static let profilesProfileDJson: String = #"""
{
  "id": "profile-d",
  "version": 2,
  "label": {"nl": "voorbeeldprofiel d, tweede fase", "en": "example profile d, second phase"},
  "keys": {
    "partners": ["police", "vt", "crisis_service"],
    "area": {
      "base_teams": ["bt-fictiestad", "bt-voorbeeldstad"],
      "municipalities": ["Fictiestad", "Voorbeeldstad"]
    },
    "police_units": ["bt-fictiestad", "bt-voorbeeldstad"],
    "vt_orgs": ["vt-fictiestad"],
    "joint_hours": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "22:00", "mode": "phone"},
      {"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "22:00", "mode": "video"},
      {"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00", "mode": "on_site"}
    ],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00"}],
    "video_call": true,
    "video_call_tool_class": "beeldbelmiddel van de eigen organisatie",
    "interview_at_station": true,
    "office_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "09:00", "to": "17:00"}],
    "crisis_service": {
      "name": "crisisdienst",
      "hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
      "substitutes_vt": "outside_office_hours",
      "mandate_request_vt_info": false,
      "mandate_first_assessment": false
    }
  }
}

"""#

    static let profilesProfileD1Json: String = #"""
{
  "id": "profile-d",
  "version": 1,
  "label": {"nl": "voorbeeldprofiel d, eerste fase", "en": "example profile d, first phase"},
  "keys": {
    "partners": ["police", "vt"],
    "area": {"base_teams": ["bt-fictiestad"], "municipalities": ["Fictiestad"]},
    "police_units": ["bt-fictiestad"],
    "vt_orgs": ["vt-fictiestad"],
    "joint_hours": [{"weekdays": [4, 5], "from": "17:00", "to": "22:00", "mode": "at_station"}],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [4, 5], "from": "17:00", "to": "22:00"}],
    "vt_onsite_from": [{"weekdays": [4, 5], "from": "17:00", "to": "22:00", "place": "station"}],
    "vt_team_size_on_site": 2,
    "crisis_service": "none"
  }
}

"""#

    static let profilesProfileEJson: String = #"""
{
  "id": "profile-e",
  "version": 2,
  "label": {"nl": "voorbeeldprofiel e", "en": "example profile e"},
  "keys": {
    "partners": ["police", "vt", "crisis_service"],
    "area": {
      "base_teams": ["bt-fictiestad"],
      "municipalities": ["Fictiestad", "Voorbeeldstad", "Verzonnen"]
    },
    "police_units": ["bt-fictiestad"],
    "vt_orgs": ["vt-fictiestad"],
    "joint_hours": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "13:00", "to": "22:00", "mode": "on_site"}
    ],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "13:00", "to": "22:00"}],
    "vt_onsite_from": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "13:00", "to": "22:00", "place": "station"}
    ],
    "vt_team_size_on_site": 2,
    "crisis_service": {
      "name": "crisisdienst",
      "hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
      "substitutes_vt": "never",
      "mandate_request_vt_info": false,
      "mandate_first_assessment": false,
      "target_problems": ["out_of_home_placement"]
    },
    "next_evaluation_at": "2026-07-01",
    "next_step_criteria": "Stopt na een half jaar, tenzij de partners samen besluiten door te gaan.",
    "small_group_min": 5,
    "individual_detection": "off",
    "vt_workspace": "separate_room",
    "colocation_checklist": {
      "passes": true,
      "wifi": true,
      "certificate_of_conduct": true,
      "information_separated": true
    }
  }
}

"""#

    static let profilesProfileE1Json: String = #"""
{
  "id": "profile-e",
  "version": 1,
  "label": {"nl": "voorbeeldprofiel e", "en": "example profile e"},
  "keys": {
    "partners": ["police", "vt", "crisis_service"],
    "area": {
      "base_teams": ["bt-fictiestad"],
      "municipalities": ["Fictiestad", "Voorbeeldstad", "Verzonnen"]
    },
    "police_units": ["bt-fictiestad"],
    "vt_orgs": ["vt-fictiestad"],
    "joint_hours": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "13:00", "to": "22:00", "mode": "on_site"}
    ],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [1, 2, 3, 4, 5], "from": "13:00", "to": "22:00"}],
    "vt_onsite_from": [
      {"weekdays": [1, 2, 3, 4, 5], "from": "13:00", "to": "22:00", "place": "station"}
    ],
    "vt_team_size_on_site": 2,
    "crisis_service": {
      "name": "crisisdienst",
      "hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
      "substitutes_vt": "never",
      "mandate_request_vt_info": false,
      "mandate_first_assessment": false,
      "target_problems": ["out_of_home_placement"]
    },
    "next_evaluation_at": "2026-07-01",
    "next_step_criteria": "Stopt na een half jaar, tenzij de partners samen besluiten door te gaan.",
    "vt_workspace": "separate_room",
    "colocation_checklist": {
      "passes": true,
      "wifi": true,
      "certificate_of_conduct": true,
      "information_separated": true
    }
  }
}

"""#

    static let profilesProfileFJson: String = #"""
{
  "id": "profile-f",
  "version": 1,
  "label": {"nl": "voorbeeldprofiel f", "en": "example profile f"},
  "keys": {
    "partners": ["police", "vt", "crisis_service", "mdck"],
    "area": {"base_teams": ["bt-fictiestad"], "municipalities": ["Fictiestad"]},
    "police_units": ["bt-fictiestad"],
    "vt_orgs": ["vt-fictiestad"],
    "joint_hours": [{"weekdays": [6, 7], "from": "10:00", "to": "22:00", "mode": "at_station"}],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_onsite_hours": [{"weekdays": [6, 7], "from": "10:00", "to": "22:00"}],
    "vt_onsite_from": [{"weekdays": [6, 7], "from": "10:00", "to": "22:00", "place": "station"}],
    "crisis_service": {
      "name": "crisisdienst van Veilig Thuis",
      "hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
      "substitutes_vt": "always",
      "mandate_request_vt_info": true,
      "mandate_first_assessment": true,
      "target_ages": {"min": 0, "max": 23, "upper_inclusive": true},
      "adult_exception": ["acute", "home_ban_considered"]
    },
    "mdck": true,
    "mdck_function": "coördinator van het centrum kindermishandeling"
  }
}

"""#

    static let profilesProfileGJson: String = #"""
{
  "id": "profile-g",
  "version": 2,
  "label": {"nl": "voorbeeldprofiel g, tweede fase", "en": "example profile g, second phase"},
  "keys": {
    "partners": ["police", "vt", "crisis_service", "om", "probation", "rvdk"],
    "area": {"base_teams": ["bt-fictiestad", "bt-voorbeeldstad"], "municipalities": ["Fictiestad"]},
    "police_units": ["bt-fictiestad", "bt-voorbeeldstad"],
    "vt_orgs": ["vt-fictiestad"],
    "call_vt_when": "all_dv",
    "joint_hours": [
      {
        "weekdays": [1, 2, 3, 4, 5, 6, 7],
        "from": "11:00",
        "to": "22:00",
        "holidays": true,
        "mode": "on_site"
      }
    ],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_team_size_on_site": 2,
    "crisis_service": {
      "name": "crisisinterventieteam op twee bureaus",
      "hours": [
        {"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "11:00", "to": "22:00", "holidays": true}
      ],
      "substitutes_vt": "always",
      "mandate_request_vt_info": true,
      "mandate_first_assessment": true
    },
    "om_route_after_hours": "piketofficier van justitie",
    "probation_route_after_hours": "piket reclassering",
    "follow_up": ["zsm", "actieoverleg", "zvh"],
    "actieoverleg": {
      "exists": true,
      "weekday": 2,
      "alias": "weekoverleg",
      "members": ["police", "vt", "om", "probation"],
      "sash_high_policy": "all_high"
    },
    "zsm_members": ["police", "om", "probation", "rvdk", "vt"],
    "vt_at_zsm": "yes",
    "zvh_members": ["police", "vt", "om", "probation", "municipality"],
    "zvh": true
  }
}

"""#

    static let profilesProfileG1Json: String = #"""
{
  "id": "profile-g",
  "version": 1,
  "label": {"nl": "voorbeeldprofiel g, eerste fase", "en": "example profile g, first phase"},
  "keys": {
    "partners": ["police", "vt", "crisis_service", "om", "probation", "rvdk"],
    "area": {"base_teams": ["bt-fictiestad", "bt-voorbeeldstad"], "municipalities": ["Fictiestad"]},
    "police_units": ["bt-fictiestad", "bt-voorbeeldstad"],
    "vt_orgs": ["vt-fictiestad"],
    "call_vt_when": "all_dv",
    "joint_hours": [
      {
        "weekdays": [1, 2, 3, 4, 5, 6, 7],
        "from": "11:00",
        "to": "20:00",
        "holidays": true,
        "mode": "on_site"
      }
    ],
    "vt_phone_hours": [{"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "00:00", "to": "24:00"}],
    "vt_team_size_on_site": 2,
    "crisis_service": {
      "name": "crisisinterventieteam op twee bureaus",
      "hours": [
        {"weekdays": [1, 2, 3, 4, 5, 6, 7], "from": "11:00", "to": "20:00", "holidays": true}
      ],
      "substitutes_vt": "always",
      "mandate_request_vt_info": true,
      "mandate_first_assessment": true
    },
    "om_route_after_hours": "piketofficier van justitie",
    "probation_route_after_hours": "piket reclassering",
    "follow_up": ["zsm", "actieoverleg", "zvh"],
    "actieoverleg": {
      "exists": true,
      "weekday": 2,
      "alias": "weekoverleg",
      "members": ["police", "vt", "om", "probation"],
      "sash_high_policy": "all_high"
    },
    "zsm_members": ["police", "om", "probation", "rvdk", "vt"],
    "vt_at_zsm": "yes",
    "zvh_members": ["police", "vt", "om", "probation", "municipality"],
    "zvh": true
  }
}

"""#

    static let reportPageOneJson: String = #"""
{
  "names": {
    "person": "person_name",
    "consult": "kind", "presence": "organisation", "weapon": "kind", "substance_use": "substance",
    "residence": "person", "explanation": "person", "departure_clearance": "organisation",
    "info_item": "topic", "prior_registration": "person", "om_release": "topic",
    "safety_assessment": "kind", "person_assessment": "person", "risk_factor": "factor",
    "safety_condition": "for_person", "evidence": "kind", "task": "assignee_org",
    "interview": "person", "injury": "person", "stalking_behaviour": "kind", "sash": "outcome",
    "own_risk_instrument": "instrument", "ib": "person", "rights_leaflet": "person",
    "victim_informed": "person", "measure": "kind", "detention_status": "person",
    "no_longer_acute": "organisation", "recorded_in_own_system": "organisation",
    "handover": "destination", "vt_monitoring": "moment", "organisation_evaluation": "organisation",
    "disclosure": "receiver_org", "participant": "unit"
  },
  "acute": ["incident.acute_state"],
  "safety": {
    "field": "person.person_safety",
    "tones": {"safe": "calm", "safe_with_conditions": "conditional", "unknown": "unknown", "unsafe": "alarm"}
  },
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
  "rows": [
    {"row": "1-2", "sections": [1, 2], "category": "now"},
    {"row": "3", "sections": [3], "category": "incident"},
    {"row": "4", "sections": [4], "category": "persons"},
    {"row": "5", "sections": [5], "category": "children"},
    {"row": "6", "sections": [6], "category": "weapons"},
    {"row": "7", "sections": [7], "category": "timeline"},
    {"row": "8", "sections": [8], "category": "consults"},
    {"row": "9_vt", "sections": [9], "category": "vt_information", "source": "vt", "types": ["info_item", "prior_registration", "running_investigation", "om_release"]},
    {"row": "9_police_art9", "sections": [9], "category": "article9", "classes": ["art9_via_om"]},
    {"row": "9_police_art8", "sections": [9], "category": "police_information"},
    {"row": "10", "sections": [10], "category": "pattern"},
    {"row": "11", "sections": [11], "category": "safety"},
    {"row": "12_om", "sections": [12], "category": "om_advice", "types": ["om_consult"]},
    {"row": "12_probation", "sections": [12], "category": "probation_advice", "types": ["probation_contact"]},
    {"row": "12_rvdk", "sections": [12], "category": "rvdk_advice"},
    {"row": "13", "sections": [13], "category": "investigation"},
    {"row": "14", "sections": [14], "category": "injuries"},
    {"row": "15", "sections": [15], "category": "interviews"},
    {"row": "16", "sections": [16], "category": "stalking"},
    {"row": "17_ib", "sections": [17], "category": "victim"},
    {"row": "18", "sections": [18], "category": "measures"},
    {"row": "19", "sections": [19], "category": "agreements"},
    {"row": "20", "sections": [20], "category": "open_actions"},
    {"row": "21", "sections": [21], "category": "differences"},
    {"row": "22", "sections": [22], "category": "deviations"},
    {"row": "23-24", "sections": [23, 24], "category": "disclosures"},
    {"row": "25", "sections": [25], "category": "evaluation"},
    {"row": "26", "sections": [26], "category": "provenance"},
    {"row": "27", "sections": [27], "category": "remaining"}
  ],
  "cells": {
    "1-2": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "F", "rvdk": "F", "probation": "F", "care": "S", "base_team": "F", "kct": "S", "shn": "S"},
    "3": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "N", "probation": "N", "care": "S", "base_team": "F", "kct": "N", "shn": "-"},
    "4": {"vt_file": "F", "zsm": "N", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "N", "probation": "N", "care": "N", "base_team": "F", "kct": {"cell": "N", "about": "licence", "only": ["person.person_name", "person.person_roles", "person.weapons_licence", "person.licence_holder_role", "person.licence_doubt"]}, "shn": {"cell": "N", "about": "victim"}},
    "5": {"vt_file": "F", "zsm": "N", "om": "N", "actieoverleg": "F", "zvh": "N", "rvdk": "F", "probation": "-", "care": "N", "base_team": "F", "kct": "-", "shn": "-"},
    "6": {"vt_file": "N", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "S", "probation": "N", "care": "-", "base_team": "F", "kct": "F", "shn": "-"},
    "7": {"vt_file": "F", "zsm": "N", "om": "F", "actieoverleg": "F", "zvh": "S", "rvdk": "S", "probation": "S", "care": "-", "base_team": "F", "kct": "N", "shn": "-"},
    "8": {"vt_file": "N", "zsm": "N", "om": "F", "actieoverleg": "N", "zvh": "S", "rvdk": "N", "probation": "N", "care": "-", "base_team": "F", "kct": "N", "shn": "-"},
    "9_police_art8": {"vt_file": "N", "zsm": "N", "om": "F", "actieoverleg": "N", "zvh": "N", "rvdk": "N", "probation": "N", "care": "-", "base_team": "F", "kct": "N", "shn": "-"},
    "9_police_art9": {"vt_file": "O", "zsm": "O", "om": "F", "actieoverleg": "O", "zvh": "O", "rvdk": "O", "probation": "O", "care": "-", "base_team": "own_authorisation", "kct": "-", "shn": "-"},
    "9_vt": {"vt_file": "F", "zsm": "N", "om": "N", "actieoverleg": "N", "zvh": "N", "rvdk": "N", "probation": "N", "care": "N", "base_team": "N", "kct": "-", "shn": "-"},
    "10": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "N", "probation": "N", "care": "-", "base_team": "F", "kct": "F", "shn": "-"},
    "11": {"vt_file": "F", "zsm": "F", "om": "N", "actieoverleg": "F", "zvh": "N", "rvdk": "F", "probation": "F", "care": {"cell": "N", "only": ["safety_condition"]}, "base_team": "F", "kct": "S", "shn": "-"},
    "12_om": {"vt_file": "N", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "-", "probation": "N", "care": "-", "base_team": "F", "kct": "-", "shn": "-"},
    "12_rvdk": {"vt_file": "F", "zsm": "N", "om": "N", "actieoverleg": "N", "zvh": "N", "rvdk": "F", "probation": "-", "care": "-", "base_team": "N", "kct": "-", "shn": "-"},
    "12_probation": {"vt_file": "N", "zsm": "F", "om": "F", "actieoverleg": "N", "zvh": "N", "rvdk": "-", "probation": "F", "care": "-", "base_team": "N", "kct": "-", "shn": "-"},
    "13": {"vt_file": "N", "zsm": "F", "om": "F", "actieoverleg": "N", "zvh": "S", "rvdk": "-", "probation": "S", "care": "-", "base_team": "F", "kct": "-", "shn": "-"},
    "14": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "N", "zvh": "S", "rvdk": {"cell": "F", "about": "child"}, "probation": "-", "care": "-", "base_team": "F", "kct": "-", "shn": "-"},
    "15": {"vt_file": "N", "zsm": "F", "om": "F", "actieoverleg": "N", "zvh": "S", "rvdk": {"cell": "N", "about": "child"}, "probation": "S", "care": "-", "base_team": "F", "kct": "-", "shn": "-"},
    "16": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "F", "rvdk": "N", "probation": "F", "care": "-", "base_team": "F", "kct": "N", "shn": "N"},
    "17_ib": {"vt_file": "N", "zsm": "F", "om": "F", "actieoverleg": "N", "zvh": "N", "rvdk": "-", "probation": "S", "care": "-", "base_team": "F", "kct": "-", "shn": "F"},
    "18": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "F", "rvdk": "N", "probation": "F", "care": "N", "base_team": "F", "kct": "N", "shn": {"cell": "N", "about": "victim", "only": ["measure"]}},
    "19": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "F", "rvdk": "N", "probation": "N", "care": "N", "base_team": "F", "kct": "-", "shn": "-"},
    "20": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "N", "probation": "N", "care": "N", "base_team": "F", "kct": "N", "shn": "N"},
    "21": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "N", "rvdk": "N", "probation": "N", "care": "-", "base_team": "F", "kct": "N", "shn": "-"},
    "22": {"vt_file": "F_own", "zsm": "-", "om": "S", "actieoverleg": "S", "zvh": "-", "rvdk": "-", "probation": "-", "care": "-", "base_team": "F", "kct": "-", "shn": "-"},
    "23-24": {"vt_file": "F_own", "zsm": "F_own", "om": "F_own", "actieoverleg": "F_own", "zvh": "F_own", "rvdk": "F_own", "probation": "F_own", "care": "S_own", "base_team": "F_own", "kct": "F_own", "shn": "S_own"},
    "25": {"vt_file": "-", "zsm": "-", "om": "-", "actieoverleg": "-", "zvh": "-", "rvdk": "-", "probation": "-", "care": "-", "base_team": "-", "kct": "-", "shn": "-"},
    "26": {"vt_file": "F", "zsm": "F", "om": "F", "actieoverleg": "F", "zvh": "F", "rvdk": "F", "probation": "F", "care": "S", "base_team": "F", "kct": "S", "shn": "S"},
    "27": {"vt_file": "N", "zsm": "N", "om": "N", "actieoverleg": "N", "zvh": "N", "rvdk": "N", "probation": "N", "care": "-", "base_team": "F", "kct": "-", "shn": "-"}
  },
  "recipients": {
    "vt_file": {"basis": "table", "party": "vt", "receivers": ["vt"], "marks": ["vt", "crisis_service", "vt_regular"]},
    "zsm": {"basis": "table", "members": "zsm_members", "receivers": ["zsm"], "marks": ["zsm"], "servesSuspect": true},
    "om": {"basis": "table", "party": "om", "receivers": ["om"], "marks": ["om"], "closedByCell": ["police"]},
    "actieoverleg": {"basis": "table", "members": "actieoverleg.members", "receivers": ["actieoverleg"], "marks": ["actieoverleg"]},
    "zvh": {"basis": "agreement", "members": "zvh_members", "receivers": ["zvh"], "marks": ["zvh", "mda_plus"], "servesSuspect": true},
    "rvdk": {"basis": "table", "party": "rvdk", "receivers": ["rvdk"], "marks": ["rvdk"], "servesSuspect": true},
    "probation": {"basis": "table", "party": "probation", "receivers": ["probation"], "marks": ["probation"], "servesSuspect": true},
    "care": {"basis": "agreement", "receivers": ["wijkteam", "care_provider"], "marks": ["wijkteam", "care_provider"], "servesSuspect": true, "maySeeWithheld": false},
    "base_team": {"basis": "within", "party": "police", "receivers": ["base_team"], "marks": ["police", "base_team", "night_shift"]},
    "kct": {"basis": "within", "party": "police", "receivers": ["kct"], "marks": ["kct"]},
    "shn": {"basis": "complaint", "receivers": ["shn"], "marks": ["shn"], "maySeeWithheld": false}
  },
  "own": [
    {"type": "handover", "field": "destination"},
    {"type": "recorded_in_own_system", "field": "organisation"},
    {"type": "override", "creator": true},
    {"type": "vt_notification", "marks": ["vt", "police"]},
    {"type": "vt_triage", "marks": ["vt"]},
    {"type": "vt_monitoring", "marks": ["vt"]},
    {"type": "vt_closed", "marks": ["vt"]},
    {"type": "incident", "marks": ["base_team"]}
  ],
  "outcomes": ["incident.acute_state", "incident.notified_at", "incident.classification", "person.person_safety", "safety_assessment.overall", "police_view.outcome", "weapon.secured", "ib.risk_repeat", "ib.risk_secondary", "ib.risk_intimidation", "ib.risk_retaliation", "ib.none_needed", "handover.destination"],
  "findings": ["R4.12"],
  "about": {
    "licence": [{"field": "weapons_licence", "values": ["yes", "applied", "revoked", "unknown"]}],
    "victim": [{"field": "person_roles[victim]", "values": [true]}],
    "child": [{"field": "is_minor", "values": [true]}, {"field": "person_roles[child]", "values": [true]}]
  },
  "person": {"type": "person", "roles": "person_roles"},
  "notifier": {"role": "notifier", "beside": ["witness"]},
  "secretAddress": {
    "type": "residence", "person": "person", "flag": "secret", "fields": ["address", "coordinates"],
    "elsewhere": [
      {"type": "person", "fields": ["whereabouts_text"]},
      {"type": "measure", "person": "for_person", "fields": ["centre", "centre_coordinates", "polygon", "distance_m", "suspect_residence_distance_m"]}
    ]
  },
  "complaint": {"field": "report_vs_complaint", "values": ["aangifte", "klacht"]},
  "participant": {"unit": "unit", "organisation": "organisation"}
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

    static let sqlService0002RegionProfilesSql: String = #"""
-- Every version of a region profile that a unit ever had, with who added it. A version is never
-- changed. Times are milliseconds since 1970 UTC; 0 and nobody where it was not kept yet.
CREATE TABLE region_profile (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO region_profile (id, version, text, added_at, added_by)
    SELECT json_extract(profile, '$.id'), json_extract(profile, '$.version'), profile, 0, ''
    FROM unit;

"""#

    static let sqlService0003DisclosuresSql: String = #"""
-- Accepted operations are found by the entity that they are on.
ALTER TABLE operation ADD COLUMN entity_type TEXT NOT NULL DEFAULT '';
ALTER TABLE operation ADD COLUMN entity TEXT NOT NULL DEFAULT '';
UPDATE operation SET
    entity_type = json_extract(CAST(header AS TEXT), '$.entity.type'),
    entity = json_extract(CAST(header AS TEXT), '$.entity.id');
CREATE INDEX operation_entity ON operation (record, entity_type, entity, accepted_order)
    WHERE accepted_order IS NOT NULL;

-- Entries of passing on, as far as they decide who sees what. permitted_from is the operation at
-- which the entry was first found to be permitted; endings and taken_back are citations.
CREATE TABLE disclosure (
    id TEXT NOT NULL PRIMARY KEY,
    record TEXT NOT NULL,
    organisation TEXT NOT NULL,
    unit TEXT NOT NULL,
    permitted_from INTEGER,
    receiver TEXT,
    to_unit TEXT,
    endings TEXT NOT NULL,
    taken_back TEXT NOT NULL,
    CHECK ((permitted_from IS NULL) = (receiver IS NULL))
) STRICT;
CREATE INDEX disclosure_waiting ON disclosure (record, id) WHERE permitted_from IS NULL;
CREATE INDEX disclosure_to_unit ON disclosure (to_unit, id)
    WHERE to_unit IS NOT NULL;

-- What an entry passes on: what its creating operation names.
CREATE TABLE disclosure_item (
    disclosure TEXT NOT NULL REFERENCES disclosure (id),
    item TEXT NOT NULL,
    PRIMARY KEY (disclosure, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosure_item_item ON disclosure_item (item, disclosure);

-- What links, overrides and entries of passing on are about: ids of entities and records.
CREATE TABLE naming (
    entity TEXT NOT NULL,
    name TEXT NOT NULL,
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (entity, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX naming_name ON naming (name, entity);

"""#

    static let sqlService0004LinksSql: String = #"""
-- The records in which links stand, found without reading the others.
CREATE INDEX entity_link ON entity (record) WHERE type = 'link';

"""#

    static let sqlService0005FeedsSql: String = #"""
-- What the service said for good: revocations, erasures, catalogue versions. Signed, as JSON, known
-- by its digest.
CREATE TABLE statement (
    digest BLOB NOT NULL PRIMARY KEY,
    json TEXT NOT NULL
) STRICT;

-- The feeds again: a position can also hold a statement, and can be hollow: its unit may see what
-- stood there no longer, but the running digest goes on over it. What is hollow can be put in again
-- further on, when it is seen again; at any time a feed holds a thing once.
CREATE TABLE feed_position (
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('operation', 'certificate', 'statement')),
    replica TEXT,
    sequence INTEGER,
    digest BLOB NOT NULL,
    running BLOB NOT NULL,
    hollow INTEGER NOT NULL DEFAULT 0 CHECK (hollow IN (0, 1)),
    CHECK ((kind = 'statement') = (replica IS NULL)),
    CHECK ((kind = 'operation') = (sequence IS NOT NULL)),
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;
INSERT INTO feed_position (unit, position, kind, replica, sequence, digest, running)
    SELECT unit, position, iif(sequence = 0, 'certificate', 'operation'), replica,
        nullif(sequence, 0), digest, running
    FROM feed;
DROP TABLE feed;
ALTER TABLE feed_position RENAME TO feed;
CREATE UNIQUE INDEX feed_once ON feed (unit, digest) WHERE hollow = 0;
CREATE TRIGGER feed_append_only BEFORE UPDATE ON feed
WHEN NOT (OLD.hollow = 0 AND NEW.hollow = 1 AND OLD.unit = NEW.unit
    AND OLD.position = NEW.position AND OLD.kind = NEW.kind AND OLD.replica IS NEW.replica
    AND OLD.sequence IS NEW.sequence AND OLD.digest = NEW.digest AND OLD.running = NEW.running)
BEGIN
    SELECT RAISE(ABORT, 'a feed is only appended to');
END;

"""#

    static let sqlService0006AuditSql: String = #"""
-- What was done with this service, by whom and from where: rows are added, never changed or taken
-- away, and each goes with the digest of all before it. Kept apart from records: destroying a record
-- leaves what is told of it here. Ids and codes only, never what a field says; only the purpose is
-- people's own words. Times are milliseconds since 1970 UTC; heard_at is there where a laptop told
-- of something later. details is a JSON object of codes and numbers.
CREATE TABLE audit (
    number INTEGER NOT NULL PRIMARY KEY,
    at INTEGER NOT NULL,
    heard_at INTEGER,
    actor_kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT,
    replica TEXT,
    unit TEXT,
    organisation TEXT,
    origin TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT NOT NULL,
    object TEXT NOT NULL,
    record TEXT,
    result TEXT NOT NULL,
    purpose TEXT,
    count INTEGER NOT NULL,
    details TEXT NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (record) WHERE record IS NOT NULL;
CREATE INDEX audit_object ON audit (object);
CREATE INDEX audit_actor ON audit (actor);
CREATE INDEX audit_at ON audit (at);
CREATE TRIGGER audit_never_changed BEFORE UPDATE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only appended to');
END;
CREATE TRIGGER audit_never_removed BEFORE DELETE ON audit BEGIN
    SELECT RAISE(ABORT, 'the audit trail is only appended to');
END;

-- Where each page of the reads that a laptop made offline ended in its own chain of them: a page that
-- comes again has no effect, and one that does not go on from here is told.
CREATE TABLE access_receipt (
    arrival INTEGER NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    number INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX access_receipt_place ON access_receipt (replica, number, digest);
CREATE INDEX access_receipt_last ON access_receipt (replica, arrival);

"""#

    static let sqlService0007AttachmentsSql: String = #"""
-- Attachments that were handed in whole and verified. Their bytes are files beside this one.
CREATE TABLE attachment (
    digest BLOB NOT NULL PRIMARY KEY,
    byte_count INTEGER NOT NULL,
    kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Which operations refer to an attachment. backed: somebody who saw the operation, or its author's
-- unit, showed to have the bytes.
CREATE TABLE attachment_reference (
    digest BLOB NOT NULL,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    header_digest BLOB NOT NULL,
    record TEXT NOT NULL,
    unit TEXT NOT NULL,
    backed INTEGER NOT NULL,
    PRIMARY KEY (digest, replica, sequence, header_digest)
) STRICT, WITHOUT ROWID;

"""#

    static let sqlService0008PeopleSql: String = #"""
-- Replicas whose right to use the service ended: left or lost, after which accepted operation, the
-- signed statement that says so, and whether what is missing of its chain was declared lost.
CREATE TABLE revocation (
    replica TEXT NOT NULL PRIMARY KEY,
    reason TEXT NOT NULL CHECK (reason IN ('left', 'lost')),
    at_order INTEGER NOT NULL,
    statement BLOB NOT NULL,
    gaps_lost INTEGER NOT NULL CHECK (gaps_lost IN (0, 1))
) STRICT;

-- When an operation came in, in milliseconds since 1970 UTC (0 where that was not kept), and how
-- far its author's rights reached then: NULL to now, 0 and up to that order, -1 to nothing, -2 set
-- aside by a person.
ALTER TABLE operation ADD COLUMN came_in INTEGER NOT NULL DEFAULT 0;
ALTER TABLE operation ADD COLUMN reach INTEGER;
CREATE INDEX operation_held ON operation (replica, sequence, digest) WHERE status = 'held';
CREATE INDEX operation_quarantined ON operation (replica, sequence, digest)
    WHERE status = 'quarantined';

-- What people decided on operations in quarantine. The reason is sealed like content.
CREATE TABLE decision (
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('accepted', 'refused')),
    reason BLOB NOT NULL,
    person TEXT NOT NULL,
    moment INTEGER NOT NULL,
    PRIMARY KEY (replica, sequence, digest)
) STRICT, WITHOUT ROWID;

-- Records that a unit which takes no part in them was let in to read for a while, in an emergency.
CREATE TABLE emergency_sight (
    replica TEXT NOT NULL,
    record TEXT NOT NULL,
    unit TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    lasts_until INTEGER NOT NULL,
    ended INTEGER NOT NULL CHECK (ended IN (0, 1)),
    PRIMARY KEY (record, unit, replica, given_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX emergency_sight_ends ON emergency_sight (lasts_until) WHERE ended = 0;

"""#

    static let sqlService0009HealingSql: String = #"""
-- Positions of feeds of which a restored service knows that something stood there, and does not have
-- it: hollow, until a laptop brings what they held.
CREATE TABLE lacking (
    unit TEXT NOT NULL,
    position INTEGER NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (unit, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX lacking_digest ON lacking (digest);

"""#

    static let sqlService0010SightSql: String = #"""
-- Contents that were erased by law, by the header digest of their operation, and the statement that
-- said so. Kept also of operations that are not here: their content is not taken in any more.
CREATE TABLE erasure (
    digest BLOB NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    statement BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- What stood in a feed and is hollow now: who held it is to be told when it is erased.
CREATE INDEX feed_hollow ON feed (unit, digest) WHERE hollow = 1;

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

    static let sqlStore0002RecordTimersSql: String = #"""
-- The timers of a record, kept beside its summary so that a list of all of them, or of what is due,
-- need not work out every record. What time alone changes in a summary changes at known moments
-- only: it holds from fresh_from (null: always) until before fresh_until (null: for good).
-- alarm_at is the first moment at which a timer calls on somebody; all in milliseconds since 1970.
ALTER TABLE record_summary ADD COLUMN timers BLOB;
ALTER TABLE record_summary ADD COLUMN fresh_from INTEGER;
ALTER TABLE record_summary ADD COLUMN fresh_until INTEGER;
ALTER TABLE record_summary ADD COLUMN alarm_at INTEGER;

-- Summaries from before have no timers yet.
UPDATE record_summary SET summary = NULL;

"""#

    static let sqlStore0003RegionProfilesSql: String = #"""
-- Region profiles by version. They stay: a record is judged by the version it was begun with.
CREATE TABLE region_profile (
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    json BLOB NOT NULL,
    PRIMARY KEY (id, version)
) STRICT, WITHOUT ROWID;

"""#

    static let sqlStore0004AccessEntriesSql: String = #"""
-- What was looked at, listed, checked, exported or refused here. Rows are added, never changed.
-- at: milliseconds since 1970. action: view, list, check, export or refused. record: null where it
-- was about several or none. purpose: as given, sealed. detail: codes only, never what a field says.
CREATE TABLE access_entry (
    position INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    record TEXT,
    purpose BLOB,
    detail TEXT
) STRICT;

"""#

    static let sqlStore0005LinksSql: String = #"""
-- The records in which links stand, found without reading the others. Of few or none there are
-- few rows or none.
CREATE INDEX entity_link ON entity (record) WHERE type = 'link';

"""#

    static let sqlStore0006SearchIndexSql: String = #"""
-- Under what each searched field is found: keyed digests of pieces of its words, 8 bytes each,
-- sorted, and sealed as a whole. No word stands here, and without the key none can be guessed.
-- What is found by it is compared with the register it names.
CREATE TABLE search_entry (
    record TEXT NOT NULL,
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    pieces BLOB NOT NULL,
    PRIMARY KEY (record, type, id, field)
) STRICT, WITHOUT ROWID;

"""#

    static let sqlStore0007AccessChainSql: String = #"""
-- The entries are a chain: each goes with the digest of all before it and of what it says, sealed,
-- since without the key a purpose could be guessed from it. Null in entries from before; these are
-- chained when the next one is added.
ALTER TABLE access_entry ADD COLUMN digest BLOB;
-- The purpose for which another team's record was opened, found without reading all entries.
CREATE INDEX access_entry_purpose ON access_entry (record, at) WHERE purpose IS NOT NULL;

"""#

    static let sqlStore0008AttachmentsSql: String = #"""
-- Files that operations refer to, by digest. kept: the original bytes are in the folder beside this
-- file. served: the epoch in which the service said that it has all of them; null before it did.
-- problem: why the service will never have them.
CREATE TABLE attachment (
    digest BLOB NOT NULL PRIMARY KEY,
    byte_count INTEGER,
    kept INTEGER NOT NULL DEFAULT 0,
    served INTEGER,
    problem TEXT
) STRICT, WITHOUT ROWID;

-- Which operation of the log refers to which file.
CREATE TABLE attachment_reference (
    number INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    record TEXT NOT NULL
) STRICT;
CREATE INDEX attachment_reference_digest ON attachment_reference (digest);
CREATE INDEX attachment_reference_record ON attachment_reference (record);

"""#

    static let sqlStore0009StatementsSql: String = #"""
-- What the service said for good: revocations, erasures, catalogue versions. Signed, as JSON, known
-- by its digest.
CREATE TABLE statement (
    digest BLOB NOT NULL PRIMARY KEY,
    json BLOB NOT NULL
) STRICT, WITHOUT ROWID;

"""#

    static let sqlStore0011HealingSql: String = #"""
-- The digest of every entry of the feed up to the cursor, and which operation of the log it is: what a
-- service that was restored from a backup needs to take its feed back. operation: null for what is
-- no operation, or not here.
CREATE TABLE feed_entry (
    position INTEGER PRIMARY KEY,
    digest BLOB NOT NULL,
    operation INTEGER
) STRICT;

-- What was written under a key that another copy of this store used too, and was never sent: written
-- again under a new key. Both are numbers of the log.
CREATE TABLE reissue (
    written INTEGER PRIMARY KEY,
    reissued INTEGER NOT NULL
) STRICT;

"""#

    static let sqlStore0012SightSql: String = #"""
-- Contents that were erased by law, by the header digest of their operation. Kept also of operations
-- that are not here: their content is not taken in any more.
CREATE TABLE erasure (
    digest BLOB NOT NULL PRIMARY KEY,
    replica TEXT NOT NULL,
    sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The records of which the own unit was told that it takes part no longer, and since when, in
-- milliseconds since 1970. What is here of them stays; nothing is added.
CREATE TABLE left_record (
    record TEXT NOT NULL PRIMARY KEY,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

"""#

    static let storiesBanWithTagJson: String = #"""
{
 "id": "ban-with-tag",
 "title": {
  "nl": "Gebiedsverbod met enkelband, einddata die verschillen, een vergeten verlenging",
  "en": "Location ban with ankle tag, conflicting end dates, a forgotten extension"
 },
 "profile": "profile-b",
 "devices": [
  {
   "device": "P1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "field_officer",
   "author": "p-4713"
  },
  {
   "device": "V1",
   "organisation": "vt",
   "unit": "vt-fictiestad",
   "role": "vt_worker",
   "author": "v-0817"
  }
 ],
 "steps": [
  {
   "say": {
    "nl": "1 juni. Het OM geeft een gedragsaanwijzing: gebieds- en contactverbod met enkelband.",
    "en": "1 June. The prosecutor gives a behavioural order: location and contact ban with an ankle tag."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-01T15:30:00+02:00",
   "run": [
    "record",
    "new"
   ],
   "as": "R"
  },
  {
   "device": "P1",
   "at": "2026-06-01T15:30:00+02:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "notification_channel[desk]=true",
    "notified_at=2026-06-01T15:00:00+02:00",
    "acute_state=acute",
    "classification[domestic_violence]=true",
    "--occurred-at",
    "2026-06-01T15:00:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-01T15:30:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon O",
    "age_estimate=30",
    "person_roles[victim]=true"
   ],
   "as": "O"
  },
  {
   "device": "P1",
   "at": "2026-06-01T15:30:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon Q",
    "age_estimate=35",
    "person_roles[suspect]=true"
   ],
   "as": "Q"
  },
  {
   "device": "P1",
   "at": "2026-06-01T15:30:00+02:00",
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
   "at": "2026-06-01T15:40:00+02:00",
   "run": [
    "add",
    "{R}",
    "residence",
    "person={O}",
    "address=Voorbeeldplein 5, Fictiestad",
    "coordinates:={\"latitude\":\"52.100000\",\"longitude\":\"5.100000\"}"
   ],
   "as": "woningO"
  },
  {
   "device": "P1",
   "at": "2026-06-01T15:40:00+02:00",
   "run": [
    "add",
    "{R}",
    "residence",
    "person={Q}",
    "address=Voorbeeldkade 9, Fictiestad",
    "coordinates:={\"latitude\":\"52.105752\",\"longitude\":\"5.100000\"}"
   ],
   "as": "woningQ"
  },
  {
   "device": "P1",
   "at": "2026-06-01T16:00:00+02:00",
   "run": [
    "add",
    "{R}",
    "measure",
    "kind=behavioural_order",
    "text=gebiedsverbod en contactverbod",
    "decided_by=om",
    "for_person={O}",
    "against_person={Q}",
    "centre=Voorbeeldplein 5, Fictiestad",
    "centre_coordinates:={\"latitude\":\"52.100000\",\"longitude\":\"5.100000\"}",
    "radius_m=500",
    "em_combined=true",
    "starts_at=2026-06-01T16:00:00+02:00",
    "ends_at=2026-07-30T16:00:00+02:00",
    "status=imposed",
    "--occurred-at",
    "2026-06-01T16:00:00+02:00"
   ],
   "as": "bevel"
  },
  {
   "device": "P1",
   "at": "2026-06-01T16:20:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bevel}",
    "registered_in_police_system_at=2026-06-01T16:20:00+02:00",
    "--occurred-at",
    "2026-06-01T16:20:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-01T17:05:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bevel}",
    "served_at=2026-06-01T17:05:00+02:00",
    "status=served",
    "--occurred-at",
    "2026-06-01T17:05:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-01T17:06:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bevel}",
    "status=in_force",
    "--occurred-at",
    "2026-06-01T17:06:00+02:00"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-06-01T17:30:00+02:00"
   ]
  },
  {
   "sync": [
    "V1"
   ],
   "at": [
    "2026-06-01T18:00:00+02:00"
   ]
  },
  {
   "checkpoint": "imposed"
  },
  {
   "device": "V1",
   "at": "2026-06-02T09:00:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bevel}",
    "victim_informed_at=2026-06-02T09:00:00+02:00",
    "--occurred-at",
    "2026-06-02T09:00:00+02:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-06-02T09:05:00+02:00",
   "run": [
    "add",
    "{R}",
    "measure",
    "kind=aware_button",
    "decided_by=vt",
    "for_person={O}",
    "status=in_force",
    "manager=local_care_provider",
    "limits_explained=false",
    "--occurred-at",
    "2026-06-02T09:05:00+02:00"
   ],
   "as": "aware"
  },
  {
   "device": "V1",
   "at": "2026-06-02T10:00:00+02:00",
   "run": [
    "set",
    "{R}",
    "agreement",
    "reassess_at=2026-07-15T12:00:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-02T10:30:00+02:00",
   "run": [
    "set",
    "{R}",
    "agreement",
    "reassess_at=2026-07-20T12:00:00+02:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-06-02T11:00:00+02:00",
   "run": [
    "add",
    "{R}",
    "measure",
    "kind=safety_agreement",
    "text=elke dag bellen",
    "decided_by=vt",
    "for_person={O}",
    "status=in_force",
    "--occurred-at",
    "2026-06-02T11:00:00+02:00"
   ],
   "as": "bellen"
  },
  {
   "sync": [
    "P1",
    "V1",
    "P1"
   ],
   "or": [
    "V1",
    "P1",
    "V1"
   ],
   "at": [
    "2026-06-03T09:00:00+02:00",
    "2026-06-03T09:10:00+02:00",
    "2026-06-03T09:20:00+02:00"
   ]
  },
  {
   "checkpoint": "agreed"
  },
  {
   "say": {
    "nl": "6 juli. De politie hoort dat het verbod doorloopt, Veilig Thuis hoort dat het al voorbij is.",
    "en": "6 July. The police hear that the ban goes on, Veilig Thuis hears that it is over already."
   }
  },
  {
   "device": "P1",
   "at": "2026-07-06T10:00:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bevel}",
    "status=in_force",
    "ends_at=2026-08-31T16:00:00+02:00",
    "--reason",
    "rechtbank schorst voorlopige hechtenis; verbod verlengd",
    "--occurred-at",
    "2026-07-06T10:00:00+02:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-07-06T10:10:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bevel}",
    "status=ended",
    "ends_at=2026-07-05T16:00:00+02:00",
    "--reason",
    "volgens O eerder gestopt",
    "--occurred-at",
    "2026-07-06T10:10:00+02:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-07-06T11:00:00+02:00",
   "run": [
    "add",
    "{R}",
    "measure",
    "kind=safety_agreement",
    "text=oma brengt het kind",
    "decided_by=vt",
    "for_person={O}",
    "status=in_force",
    "--occurred-at",
    "2026-07-06T11:00:00+02:00"
   ],
   "as": "oma"
  },
  {
   "device": "P1",
   "at": "2026-07-06T11:10:00+02:00",
   "run": [
    "remove",
    "{R}",
    "measure/{bellen}",
    "--reason",
    "bellen is niet meer nodig"
   ]
  },
  {
   "device": "V1",
   "at": "2026-07-06T11:20:00+02:00",
   "run": [
    "set",
    "{R}",
    "measure/{bellen}",
    "text=elke dag om zes uur bellen"
   ]
  },
  {
   "sync": [
    "P1",
    "V1",
    "P1"
   ],
   "or": [
    "V1",
    "P1",
    "V1"
   ],
   "at": [
    "2026-07-07T09:00:00+02:00",
    "2026-07-07T09:10:00+02:00",
    "2026-07-07T09:20:00+02:00"
   ]
  },
  {
   "checkpoint": "merged"
  },
  {
   "say": {
    "nl": "De politie heeft beide gezien en bevestigt: het verbod loopt tot 31 augustus.",
    "en": "The police have seen both and confirm: the ban runs until 31 August."
   }
  },
  {
   "device": "P1",
   "at": "2026-07-07T10:00:00+02:00",
   "run": [
    "record",
    "show",
    "{R}"
   ]
  },
  {
   "device": "P1",
   "at": "2026-07-07T10:01:00+02:00",
   "run": [
    "resolve",
    "{R}",
    "measure/{bevel}.status",
    "--value",
    "in_force",
    "--reason",
    "nagevraagd bij het OM"
   ]
  },
  {
   "device": "P1",
   "at": "2026-07-07T10:02:00+02:00",
   "run": [
    "resolve",
    "{R}",
    "measure/{bevel}.ends_at",
    "--value",
    "2026-08-31T16:00:00+02:00",
    "--reason",
    "nagevraagd bij het OM"
   ]
  },
  {
   "sync": [
    "P1",
    "V1"
   ],
   "at": [
    "2026-07-07T10:10:00+02:00",
    "2026-07-07T10:20:00+02:00"
   ]
  },
  {
   "checkpoint": "resolved"
  }
 ]
}
"""#

    static let storiesChildInjuryJson: String = #"""
{
 "id": "child-injury",
 "title": {
  "nl": "Een kind met letsel: de een ziet niets, de ander vermoedt het wel",
  "en": "An injured child: one sees nothing, the other suspects it"
 },
 "profile": "profile-f",
 "devices": [
  {
   "device": "P1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "field_officer",
   "author": "p-4711"
  },
  {
   "device": "C1",
   "organisation": "crisis_service",
   "unit": "crisis-fictiestad",
   "role": "crisis_worker",
   "author": "c-0301"
  }
 ],
 "steps": [
  {
   "say": {
    "nl": "10.02 De politie komt ter plaatse, begint het dossier en belt. De crisisdienst wordt deelnemer en komt.",
    "en": "10:02 The police arrive, start the record and call. The crisis service becomes a participant and is coming."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:02:00+02:00",
   "run": [
    "record",
    "new"
   ],
   "as": "R"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:02:00+02:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "notified_at=2026-06-07T09:50:00+02:00",
    "acute_state=acute",
    "classification[domestic_violence]=true",
    "classification[child_abuse]=true",
    "incident_location=Voorbeeldplein 3, Fictiestad",
    "--occurred-at",
    "2026-06-07T09:50:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:02:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon G",
    "age_estimate=29",
    "person_roles[victim]=true"
   ],
   "as": "G"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:02:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon H",
    "age_estimate=31",
    "person_roles[suspect]=true"
   ],
   "as": "H"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:02:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon I",
    "age_estimate=3",
    "person_roles[child]=true",
    "is_minor=true"
   ],
   "as": "I"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:02:00+02:00",
   "run": [
    "add",
    "{R}",
    "presence",
    "organisation=police",
    "arrived_at=2026-06-07T10:02:00+02:00",
    "entered_home_at=2026-06-07T10:03:00+02:00",
    "--occurred-at",
    "2026-06-07T10:02:00+02:00"
   ],
   "as": "politie"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:04:00+02:00",
   "run": [
    "add",
    "{R}",
    "participant",
    "unit=crisis-fictiestad",
    "organisation=crisis_service"
   ],
   "as": "deelnemer"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:09:00+02:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=vt_first_call",
    "started_at=2026-06-07T10:05:00+02:00",
    "ended_at=2026-06-07T10:09:00+02:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"crisis_service\",\"role\":\"crisis_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-06-07T10:05:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:09:00+02:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "vt_attendance_decision=crisis_service_on_site"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:09:00+02:00",
   "run": [
    "set",
    "{R}",
    "entry_agreement",
    "made_at=2026-06-07T10:09:00+02:00",
    "police_first=true",
    "signal_method=phone"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-06-07T10:10:00+02:00"
   ]
  },
  {
   "sync": [
    "C1"
   ],
   "at": [
    "2026-06-07T10:12:00+02:00"
   ]
  },
  {
   "say": {
    "nl": "10.33 De politie geeft het sein. Vanaf hier zijn beide laptops zonder netwerk.",
    "en": "10:33 The police give the signal. From here on both laptops are offline."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:33:00+02:00",
   "run": [
    "add",
    "{R}",
    "entry_signal",
    "safe_to_enter_signal_at=2026-06-07T10:33:00+02:00",
    "--occurred-at",
    "2026-06-07T10:33:00+02:00"
   ]
  },
  {
   "device": "C1",
   "at": "2026-06-07T10:35:00+02:00",
   "run": [
    "add",
    "{R}",
    "presence",
    "organisation=crisis_service",
    "arrived_at=2026-06-07T10:35:00+02:00",
    "entered_home_at=2026-06-07T10:35:00+02:00",
    "--occurred-at",
    "2026-06-07T10:35:00+02:00"
   ],
   "as": "crisisdienst"
  },
  {
   "device": "C1",
   "at": "2026-06-07T10:35:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon J",
    "age_estimate=8",
    "person_roles[child]=true",
    "is_minor=true"
   ],
   "as": "J"
  },
  {
   "device": "C1",
   "at": "2026-06-07T10:35:00+02:00",
   "run": [
    "set",
    "{R}",
    "child_check",
    "done_at=2026-06-07T10:35:00+02:00",
    "children_in_household=2",
    "--occurred-at",
    "2026-06-07T10:35:00+02:00"
   ]
  },
  {
   "device": "C1",
   "at": "2026-06-07T10:35:00+02:00",
   "run": [
    "set",
    "{R}",
    "person/{I}",
    "seen_each=true",
    "--occurred-at",
    "2026-06-07T10:35:00+02:00"
   ]
  },
  {
   "device": "C1",
   "at": "2026-06-07T10:35:00+02:00",
   "run": [
    "set",
    "{R}",
    "person/{J}",
    "seen_each=false",
    "--reason",
    "niet thuis",
    "--occurred-at",
    "2026-06-07T10:35:00+02:00"
   ]
  },
  {
   "say": {
    "nl": "10.40 De politie ziet bij I geen letsel en vermoedt het ook niet. 10.47 De crisisdienst vermoedt het wel.",
    "en": "10:40 The police see no injury of I and suspect none. 10:47 The crisis service does suspect one."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:40:00+02:00",
   "run": [
    "add",
    "{R}",
    "injury",
    "person={I}",
    "body_part=been",
    "visible=false",
    "suspected=false",
    "--occurred-at",
    "2026-06-07T10:40:00+02:00"
   ],
   "as": "letselP"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:40:00+02:00",
   "run": [
    "set",
    "{R}",
    "child_check",
    "done_at=2026-06-07T10:40:00+02:00",
    "children_in_household=1",
    "--occurred-at",
    "2026-06-07T10:40:00+02:00"
   ]
  },
  {
   "device": "C1",
   "at": "2026-06-07T10:47:00+02:00",
   "run": [
    "add",
    "{R}",
    "injury",
    "person={I}",
    "body_part=been",
    "visible=false",
    "suspected=true",
    "--reason",
    "gedrag en pijn",
    "--occurred-at",
    "2026-06-07T10:47:00+02:00"
   ],
   "as": "letselC"
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:55:00+02:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "scene_description=Stoel omgevallen, scherven in de keuken.",
    "suspected_offence=possible",
    "--occurred-at",
    "2026-06-07T10:55:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-07T10:55:00+02:00",
   "run": [
    "add",
    "{R}",
    "injury",
    "person={G}",
    "body_part=arm",
    "visible=true",
    "photo_made=true",
    "--occurred-at",
    "2026-06-07T10:55:00+02:00"
   ],
   "as": "letselG"
  },
  {
   "say": {
    "nl": "11.00 De crisisdienst spreekt I alleen; een kwartier later doet de politie dat nog eens.",
    "en": "11:00 The crisis service talks to I alone; a quarter of an hour later the police do so again."
   }
  },
  {
   "device": "C1",
   "at": "2026-06-07T11:10:00+02:00",
   "run": [
    "add",
    "{R}",
    "interview",
    "person={I}",
    "interviewers[crisis_service]=true",
    "joint=false",
    "about=hoe het gaat, zonder G erbij",
    "from=2026-06-07T11:00:00+02:00",
    "to=2026-06-07T11:10:00+02:00",
    "--occurred-at",
    "2026-06-07T11:00:00+02:00"
   ],
   "as": "gesprekC"
  },
  {
   "device": "P1",
   "at": "2026-06-07T11:25:00+02:00",
   "run": [
    "add",
    "{R}",
    "interview",
    "person={I}",
    "interviewers[police]=true",
    "joint=false",
    "about=wat er is gebeurd",
    "from=2026-06-07T11:15:00+02:00",
    "to=2026-06-07T11:25:00+02:00",
    "--occurred-at",
    "2026-06-07T11:15:00+02:00"
   ],
   "as": "gesprekP"
  },
  {
   "device": "P1",
   "at": "2026-06-07T11:30:00+02:00",
   "run": [
    "step",
    "{R}",
    "3",
    "--done"
   ]
  },
  {
   "checkpoint": "offline"
  },
  {
   "say": {
    "nl": "12.00 Beide laptops wisselen uit. Het vermoeden van de een blijft staan naast het nee van de ander.",
    "en": "12:00 Both laptops sync. The one's suspicion stays beside the other's no."
   }
  },
  {
   "sync": [
    "P1",
    "C1",
    "P1"
   ],
   "at": [
    "2026-06-07T12:00:00+02:00",
    "2026-06-07T12:15:00+02:00",
    "2026-06-07T12:16:00+02:00"
   ],
   "or": [
    "C1",
    "P1",
    "C1"
   ]
  },
  {
   "checkpoint": "merged"
  },
  {
   "say": {
    "nl": "12.40 De politie belt de forensisch arts.",
    "en": "12:40 The police call the forensic doctor."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-07T12:50:00+02:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=forensic_doctor",
    "started_at=2026-06-07T12:40:00+02:00",
    "ended_at=2026-06-07T12:50:00+02:00",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-06-07T12:40:00+02:00"
   ],
   "as": "arts"
  },
  {
   "device": "P1",
   "at": "2026-06-07T12:50:00+02:00",
   "run": [
    "set",
    "{R}",
    "injury/{letselP}",
    "forensic_doctor_called=true",
    "forensic_doctor_consult={arts}",
    "--occurred-at",
    "2026-06-07T12:50:00+02:00"
   ]
  },
  {
   "sync": [
    "P1",
    "C1",
    "P1"
   ],
   "at": [
    "2026-06-07T12:52:00+02:00",
    "2026-06-07T12:53:00+02:00",
    "2026-06-07T12:54:00+02:00"
   ],
   "or": [
    "C1",
    "P1",
    "C1"
   ]
  },
  {
   "checkpoint": "doctor"
  },
  {
   "say": {
    "nl": "13.05 De politie belt ook de forensische opsporing. Het kind gaat naar het MDCK.",
    "en": "13:05 The police also call the forensic detectives. The child is to be examined at the MDCK."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-07T13:05:00+02:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=forensic",
    "started_at=2026-06-07T13:01:00+02:00",
    "ended_at=2026-06-07T13:05:00+02:00",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-06-07T13:01:00+02:00"
   ],
   "as": "opsporing"
  },
  {
   "device": "P1",
   "at": "2026-06-07T13:05:00+02:00",
   "run": [
    "set",
    "{R}",
    "injury/{letselP}",
    "fo_called=true",
    "fo_consult={opsporing}",
    "--occurred-at",
    "2026-06-07T13:05:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-06-07T13:05:00+02:00",
   "run": [
    "add",
    "{R}",
    "followup_action",
    "kind=onderzoek van I door het MDCK",
    "planned_at=2026-06-07T15:00:00+02:00",
    "--occurred-at",
    "2026-06-07T13:05:00+02:00"
   ],
   "as": "mdck"
  },
  {
   "sync": [
    "P1",
    "C1",
    "P1"
   ],
   "at": [
    "2026-06-07T13:06:00+02:00",
    "2026-06-07T13:07:00+02:00",
    "2026-06-07T13:08:00+02:00"
   ],
   "or": [
    "C1",
    "P1",
    "C1"
   ]
  },
  {
   "checkpoint": "called"
  },
  {
   "say": {
    "nl": "15.30 De arts kan het niet duiden. Een andere oorzaak is onderzocht.",
    "en": "15:30 The doctor can't tell. Another cause has been looked into."
   }
  },
  {
   "device": "P1",
   "at": "2026-06-07T15:30:00+02:00",
   "run": [
    "add",
    "{R}",
    "injury_interpretation",
    "injury={letselC}",
    "doctor=forensisch arts",
    "finding=undecided",
    "text=past ook bij een val",
    "--occurred-at",
    "2026-06-07T15:30:00+02:00"
   ],
   "as": "duiding"
  },
  {
   "device": "P1",
   "at": "2026-06-07T15:30:00+02:00",
   "run": [
    "set",
    "{R}",
    "injury/{letselP}",
    "alternative_checked=true",
    "alternative_text=val van de trap nagevraagd",
    "--occurred-at",
    "2026-06-07T15:30:00+02:00"
   ]
  },
  {
   "sync": [
    "P1",
    "C1",
    "P1"
   ],
   "at": [
    "2026-06-07T15:31:00+02:00",
    "2026-06-07T15:32:00+02:00",
    "2026-06-07T15:33:00+02:00"
   ],
   "or": [
    "C1",
    "P1",
    "C1"
   ]
  },
  {
   "checkpoint": "interpreted"
  }
 ]
}

"""#

    static let storiesClosedDataJson: String = #"""
{
 "id": "closed-data",
 "title": {
  "nl": "Afgeschermde gegevens van politie en Veilig Thuis in één dossier",
  "en": "Closed data of police and Veilig Thuis in one record"
 },
 "profile": "profile-g",
 "devices": [
  {
   "device": "P1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "field_officer",
   "author": "p-4730"
  },
  {
   "device": "C1",
   "organisation": "crisis_service",
   "unit": "cit-fictiestad",
   "role": "crisis_worker",
   "author": "c-0101"
  },
  {
   "device": "SUP1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "supervisor",
   "author": "p-4739"
  }
 ],
 "steps": [
  {
   "say": {
    "nl": "20 mei. De crisisdienst staat met mandaat in voor Veilig Thuis.",
    "en": "20 May. The crisis service stands in for Veilig Thuis, with a mandate."
   }
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:10:00+02:00",
   "run": [
    "record",
    "new"
   ],
   "as": "R"
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:10:00+02:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "notification_channel[emergency_number]=true",
    "notified_at=2026-05-20T12:05:00+02:00",
    "acute_state=acute",
    "classification[domestic_violence]=true",
    "--occurred-at",
    "2026-05-20T12:05:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:10:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon M",
    "age_estimate=27",
    "person_roles[victim]=true"
   ],
   "as": "M"
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:10:00+02:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon N",
    "age_estimate=33",
    "person_roles[suspect]=true"
   ],
   "as": "N"
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:10:00+02:00",
   "run": [
    "add",
    "{R}",
    "participant",
    "unit=cit-fictiestad",
    "organisation=crisis_service"
   ],
   "as": "deelnemer"
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:16:00+02:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=vt_first_call",
    "started_at=2026-05-20T12:12:00+02:00",
    "ended_at=2026-05-20T12:16:00+02:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"crisis_service\",\"role\":\"crisis_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-05-20T12:12:00+02:00"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-05-20T12:20:00+02:00"
   ]
  },
  {
   "sync": [
    "C1"
   ],
   "at": [
    "2026-05-20T12:25:00+02:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:40:00+02:00",
   "run": [
    "add",
    "{R}",
    "info_item",
    "topic=police_registrations",
    "text=I1-EERDER: twee eerdere meldingen",
    "--wpg-class",
    "art8",
    "--occurred-at",
    "2026-05-20T12:40:00+02:00"
   ],
   "as": "i1"
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:40:00+02:00",
   "run": [
    "add",
    "{R}",
    "info_item",
    "topic=running_investigation",
    "text=lopend onderzoek met kenmerk ONZ-1",
    "--wpg-class",
    "art9_via_om",
    "--occurred-at",
    "2026-05-20T12:40:00+02:00"
   ],
   "as": "i2"
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:40:00+02:00",
   "run": [
    "add",
    "{R}",
    "info_item",
    "topic=protective_measures",
    "text=I3-VERBOD: contactverbod van kracht",
    "--wpg-class",
    "art8",
    "--occurred-at",
    "2026-05-20T12:40:00+02:00"
   ],
   "as": "i3"
  },
  {
   "say": {
    "nl": "P1 zonder netwerk: artikel 9 gaat niet door, de rest wel.",
    "en": "P1 offline: article 9 does not pass, the rest does."
   }
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:45:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i2}",
    "--to",
    "vt",
    "--purpose",
    "G4",
    "--necessity",
    "om de veiligheid te beoordelen",
    "--weighty",
    "direct gevaar voor M"
   ],
   "status": 3
  },
  {
   "device": "P1",
   "at": "2026-05-20T12:45:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i1}",
    "info_item/{i3}",
    "--to",
    "vt",
    "--purpose",
    "G4",
    "--necessity",
    "om de veiligheid te beoordelen",
    "--weighty",
    "direct gevaar voor M"
   ],
   "as": "naarvt"
  },
  {
   "device": "C1",
   "at": "2026-05-20T12:50:00+02:00",
   "run": [
    "add",
    "{R}",
    "info_item",
    "topic=vt_files",
    "text=V1-EERDER: eerder dossier",
    "--occurred-at",
    "2026-05-20T12:50:00+02:00"
   ],
   "as": "v1"
  },
  {
   "device": "C1",
   "at": "2026-05-20T12:50:00+02:00",
   "run": [
    "add",
    "{R}",
    "info_item",
    "topic=care_involved",
    "text=V2-NOTITIE: alleen voor eigen gebruik",
    "--occurred-at",
    "2026-05-20T12:50:00+02:00"
   ],
   "as": "v2"
  },
  {
   "device": "C1",
   "at": "2026-05-20T12:52:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{v1}",
    "--to",
    "police",
    "--purpose",
    "G2",
    "--necessity",
    "om samen de onveiligheid te beëindigen"
   ],
   "as": "naarpolitie"
  },
  {
   "device": "C1",
   "at": "2026-05-20T12:55:00+02:00",
   "run": [
    "add",
    "{R}",
    "safety_assessment",
    "kind=first",
    "assessor_org=crisis_service",
    "overall=unsafe",
    "--occurred-at",
    "2026-05-20T12:55:00+02:00"
   ],
   "as": "beoordeling"
  },
  {
   "device": "C1",
   "at": "2026-05-20T12:56:00+02:00",
   "run": [
    "add",
    "{R}",
    "safety_condition",
    "text=VOORWAARDE: geen contact",
    "--occurred-at",
    "2026-05-20T12:56:00+02:00"
   ],
   "as": "voorwaarde"
  },
  {
   "device": "P1",
   "at": "2026-05-20T13:20:00+02:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=om",
    "started_at=2026-05-20T13:10:00+02:00",
    "ended_at=2026-05-20T13:20:00+02:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"om\",\"role\":\"officier van dienst\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-05-20T13:10:00+02:00"
   ],
   "as": "omoverleg"
  },
  {
   "device": "P1",
   "at": "2026-05-20T13:20:00+02:00",
   "run": [
    "add",
    "{R}",
    "om_release",
    "om_function=officier van dienst",
    "released_at=2026-05-20T13:20:00+02:00",
    "topic=running_investigation",
    "scope=de verdachte kan over een auto beschikken",
    "receivers[vt]=true",
    "--wpg-class",
    "art9_via_om",
    "--occurred-at",
    "2026-05-20T13:20:00+02:00"
   ],
   "as": "vrijgave"
  },
  {
   "device": "P1",
   "at": "2026-05-20T13:22:00+02:00",
   "run": [
    "add",
    "{R}",
    "info_item",
    "topic=running_investigation",
    "text=I4-VERVOER: de verdachte kan over vervoer beschikken",
    "--wpg-class",
    "art9_via_om",
    "--occurred-at",
    "2026-05-20T13:22:00+02:00"
   ],
   "as": "i4"
  },
  {
   "device": "P1",
   "at": "2026-05-20T13:25:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i4}",
    "--to",
    "vt",
    "--purpose",
    "G4",
    "--necessity",
    "om het vervoer van de verdachte mee te wegen",
    "--weighty",
    "direct gevaar voor M",
    "--om-release",
    "{vrijgave}"
   ],
   "as": "metvrijgave"
  },
  {
   "device": "C1",
   "at": "2026-05-20T13:40:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{v1}",
    "--to",
    "probation",
    "--purpose",
    "other",
    "--necessity",
    "N1-PLAATS: om opvangplaatsen te plannen",
    "--medium",
    "spoken",
    "--occurred-at",
    "2026-05-20T13:05:00+02:00"
   ],
   "as": "mondeling",
   "status": 3
  },
  {
   "device": "P1",
   "at": "2026-05-20T14:25:00+02:00",
   "run": [
    "add",
    "{R}",
    "detention_status",
    "person={N}",
    "status=arrested",
    "since=2026-05-20T14:20:00+02:00",
    "source=eigen waarneming",
    "--occurred-at",
    "2026-05-20T14:20:00+02:00"
   ],
   "as": "aanhouding"
  },
  {
   "sync": [
    "P1",
    "C1",
    "P1"
   ],
   "or": [
    "C1",
    "P1",
    "C1"
   ],
   "at": [
    "2026-05-20T15:00:00+02:00",
    "2026-05-20T15:05:00+02:00",
    "2026-05-20T15:10:00+02:00"
   ]
  },
  {
   "checkpoint": "merged"
  },
  {
   "sync": [
    "SUP1"
   ],
   "at": [
    "2026-05-20T16:45:00+02:00"
   ]
  },
  {
   "device": "SUP1",
   "at": "2026-05-20T16:50:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i1}",
    "info_item/{i3}",
    "--to",
    "om",
    "--purpose",
    "G3",
    "--necessity",
    "voor de beslissing over vervolging",
    "--weighty",
    "direct gevaar voor M"
   ],
   "as": "naarom"
  },
  {
   "device": "SUP1",
   "at": "2026-05-20T16:50:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i1}",
    "info_item/{i3}",
    "--to",
    "vt",
    "--purpose",
    "G4",
    "--necessity",
    "voor het ZSM-overleg",
    "--weighty",
    "direct gevaar voor M"
   ],
   "as": "zsmvt"
  },
  {
   "device": "SUP1",
   "at": "2026-05-20T16:50:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i1}",
    "info_item/{i3}",
    "--to",
    "rvdk",
    "--purpose",
    "G4",
    "--necessity",
    "voor het ZSM-overleg",
    "--weighty",
    "direct gevaar voor M"
   ],
   "as": "zsmrvdk"
  },
  {
   "device": "SUP1",
   "at": "2026-05-20T16:50:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "info_item/{i1}",
    "info_item/{i3}",
    "--to",
    "probation",
    "--purpose",
    "G4",
    "--necessity",
    "voor het ZSM-overleg",
    "--weighty",
    "direct gevaar voor M"
   ],
   "as": "zsmreclassering"
  },
  {
   "device": "SUP1",
   "at": "2026-05-20T16:50:00+02:00",
   "run": [
    "disclose",
    "{R}",
    "incident",
    "--to",
    "zvh",
    "--purpose",
    "other",
    "--necessity",
    "voor de bespreking in het ZVH",
    "--weighty",
    "direct gevaar voor M",
    "--covenant",
    "convenant Zorg- en Veiligheidshuis Fictiestad"
   ],
   "as": "naarzvh"
  },
  {
   "sync": [
    "SUP1",
    "P1",
    "C1"
   ],
   "at": [
    "2026-05-20T16:55:00+02:00",
    "2026-05-20T16:56:00+02:00",
    "2026-05-20T16:57:00+02:00"
   ]
  },
  {
   "checkpoint": "disclosed"
  }
 ]
}
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

    static let storiesNightDepartureJson: String = #"""
{
 "id": "night-departure",
 "title": {
  "nl": "Nacht: de politie moet weg voordat iemand van Veilig Thuis kan komen",
  "en": "Night: police must leave before anyone of Veilig Thuis can come"
 },
 "profile": "profile-c",
 "devices": [
  {
   "device": "P1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "field_officer",
   "author": "p-4712"
  },
  {
   "device": "V1",
   "organisation": "vt",
   "unit": "vt-fictiestad",
   "role": "vt_worker",
   "author": "v-0816"
  },
  {
   "device": "SUP1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "supervisor",
   "author": "p-2002"
  }
 ],
 "steps": [
  {
   "say": {
    "nl": "23.10 De politie begint het dossier: een melding van vijf over elf. Veilig Thuis wordt deelnemer.",
    "en": "23:10 The police start the record: a call of five past eleven. Veilig Thuis becomes a participant."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:10:00+01:00",
   "run": [
    "record",
    "new"
   ],
   "as": "R"
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:10:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "notification_channel[emergency_number]=true",
    "notified_at=2026-03-13T23:05:00+01:00",
    "acute_state=acute",
    "classification[domestic_violence]=true",
    "incident_location=Voorbeeldweg 3, Fictiedorp",
    "--occurred-at",
    "2026-03-13T23:05:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:10:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon D",
    "age_estimate=41",
    "person_roles[victim]=true"
   ],
   "as": "D"
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:10:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon E",
    "age_estimate=45",
    "person_roles[suspect]=true"
   ],
   "as": "E"
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:10:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon F",
    "age_estimate=15",
    "person_roles[child]=true",
    "is_minor=true"
   ],
   "as": "F"
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:10:00+01:00",
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
   "sync": [
    "P1"
   ],
   "at": [
    "2026-03-13T23:11:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:14:00+01:00",
   "run": [
    "add",
    "{R}",
    "presence",
    "organisation=police",
    "arrived_at=2026-03-13T23:14:00+01:00",
    "--occurred-at",
    "2026-03-13T23:14:00+01:00"
   ],
   "as": "politie"
  },
  {
   "say": {
    "nl": "23.20 Veilig Thuis neemt niet op. Om 23.24 lukt het wel; er komt niemand.",
    "en": "23:20 Veilig Thuis does not answer. At 23:24 they do; nobody will come."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:21:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=vt_first_call",
    "started_at=2026-03-13T23:20:00+01:00",
    "ended_at=2026-03-13T23:21:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=no_answer",
    "medium=phone",
    "--occurred-at",
    "2026-03-13T23:20:00+01:00"
   ],
   "as": "poging"
  },
  {
   "sync": [
    "V1"
   ],
   "at": [
    "2026-03-13T23:23:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:31:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=vt_first_call",
    "started_at=2026-03-13T23:24:00+01:00",
    "ended_at=2026-03-13T23:31:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-03-13T23:24:00+01:00"
   ],
   "as": "gesprekP"
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:31:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "vt_attendance_decision=phone_only",
    "--occurred-at",
    "2026-03-13T23:31:00+01:00"
   ]
  },
  {
   "device": "V1",
   "at": "2026-03-13T23:32:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=vt_first_call",
    "started_at=2026-03-13T23:24:00+01:00",
    "ended_at=2026-03-13T23:31:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-03-13T23:24:00+01:00"
   ],
   "as": "gesprekV"
  },
  {
   "device": "V1",
   "at": "2026-03-13T23:33:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "vt_attendance_decision=phone_only",
    "vt_attendance_reason=buiten kantooruren geen ploeg",
    "--occurred-at",
    "2026-03-13T23:31:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "23.33 E is te voet weggegaan. D en F zijn veilig, van E is het niet bekend.",
    "en": "23:33 E has left on foot. D and F are safe, of E it is not known."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:33:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{E}",
    "whereabouts=gone",
    "person_safety=unknown",
    "--occurred-at",
    "2026-03-13T23:33:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:33:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{D}",
    "person_safety=safe",
    "--occurred-at",
    "2026-03-13T23:33:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:33:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{F}",
    "person_safety=safe",
    "--occurred-at",
    "2026-03-13T23:33:00+01:00"
   ]
  },
  {
   "checkpoint": "before-leaving"
  },
  {
   "say": {
    "nl": "23.41 Een dringender melding. De politie overlegt eerst met Veilig Thuis: D en F gaan naar familie.",
    "en": "23:41 A more urgent call. The police first consult Veilig Thuis: D and F go to relatives."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:44:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=pre_departure",
    "started_at=2026-03-13T23:41:00+01:00",
    "ended_at=2026-03-13T23:44:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-03-13T23:41:00+01:00"
   ],
   "as": "vertrekoverlegP"
  },
  {
   "device": "V1",
   "at": "2026-03-13T23:45:00+01:00",
   "run": [
    "add",
    "{R}",
    "consult",
    "kind=pre_departure",
    "started_at=2026-03-13T23:41:00+01:00",
    "ended_at=2026-03-13T23:44:00+01:00",
    "caller:={\"organisation\":\"police\",\"role\":\"field_officer\"}",
    "callee:={\"organisation\":\"vt\",\"role\":\"vt_worker\"}",
    "reached=spoken",
    "medium=phone",
    "--occurred-at",
    "2026-03-13T23:41:00+01:00"
   ],
   "as": "vertrekoverlegV"
  },
  {
   "device": "V1",
   "at": "2026-03-13T23:48:00+01:00",
   "run": [
    "answer",
    "{R}",
    "R2.10",
    "--reason",
    "Raad overwogen, nu niet: F verblijft veilig bij familie"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:44:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{D}",
    "person_safety=safe_with_conditions",
    "whereabouts=with_relative",
    "--occurred-at",
    "2026-03-13T23:44:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:44:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{F}",
    "person_safety=safe_with_conditions",
    "whereabouts=with_relative",
    "--occurred-at",
    "2026-03-13T23:44:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:45:00+01:00",
   "run": [
    "add",
    "{R}",
    "departure_clearance",
    "organisation=police",
    "consult={vertrekoverlegP}",
    "left_to=familie",
    "--override",
    "R1.6",
    "--reason",
    "Dringender melding; met Veilig Thuis besproken om 23.41, E wordt gezocht",
    "--occurred-at",
    "2026-03-13T23:45:00+01:00"
   ],
   "as": "vertrek"
  },
  {
   "device": "P1",
   "at": "2026-03-13T23:46:00+01:00",
   "run": [
    "set",
    "{R}",
    "presence/{politie}",
    "departed_at=2026-03-13T23:46:00+01:00",
    "--occurred-at",
    "2026-03-13T23:46:00+01:00"
   ]
  },
  {
   "checkpoint": "left"
  },
  {
   "say": {
    "nl": "09.00 Veilig Thuis hoorde om half een dat E bij familie is. Dan wisselen beide laptops uit.",
    "en": "09:00 Veilig Thuis heard at half past twelve that E is with relatives. Then both laptops sync."
   }
  },
  {
   "device": "V1",
   "at": "2026-03-14T09:00:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{E}",
    "whereabouts=with_relative",
    "--occurred-at",
    "2026-03-14T00:30:00+01:00"
   ]
  },
  {
   "sync": [
    "P1",
    "V1",
    "P1"
   ],
   "or": [
    "V1",
    "P1",
    "V1"
   ],
   "at": [
    "2026-03-14T09:05:00+01:00",
    "2026-03-14T09:10:00+01:00",
    "2026-03-14T09:15:00+01:00"
   ]
  },
  {
   "checkpoint": "found"
  },
  {
   "say": {
    "nl": "09.16 De politie ziet dat beide kanten dezelfde twee gesprekken vastlegden en verbindt ze.",
    "en": "09:16 The police see that both sides recorded the same two calls, and link them."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-14T09:16:00+01:00",
   "run": [
    "link",
    "{R}",
    "mirror_of",
    "consult/{gesprekP}",
    "consult/{gesprekV}"
   ],
   "as": "spiegel1"
  },
  {
   "device": "P1",
   "at": "2026-03-14T09:16:30+01:00",
   "run": [
    "link",
    "{R}",
    "mirror_of",
    "{vertrekoverlegV}",
    "{vertrekoverlegP}"
   ],
   "as": "spiegel2"
  },
  {
   "sync": [
    "P1",
    "V1"
   ],
   "at": [
    "2026-03-14T09:17:00+01:00",
    "2026-03-14T09:18:00+01:00"
   ]
  },
  {
   "sync": [
    "SUP1"
   ],
   "at": [
    "2026-03-14T09:20:00+01:00"
   ]
  },
  {
   "checkpoint": "merged"
  }
 ]
}

"""#

    static let storiesSameIncidentJson: String = #"""
{
 "id": "same-incident",
 "title": {
  "nl": "Politie en Veilig Thuis beginnen allebei een dossier van hetzelfde incident",
  "en": "Police and Veilig Thuis each start a record of the same incident"
 },
 "profile": "profile-b",
 "devices": [
  {"device": "P1", "organisation": "police", "unit": "bt-fictiestad", "role": "field_officer", "author": "p-4719"},
  {"device": "V1", "organisation": "vt", "unit": "vt-fictiestad", "role": "vt_worker", "author": "v-0819"}
 ],
 "steps": [
  {"say": {"nl": "14.00 De politie begint een dossier, Veilig Thuis even later ook: ieder kreeg zelf een melding.", "en": "14:00 The police start a record, and Veilig Thuis does soon after: each was notified itself."}},
  {"device": "P1", "at": "2026-02-10T14:00:00+01:00", "run": ["record", "new"], "as": "R"},
  {"device": "P1", "at": "2026-02-10T14:01:00+01:00", "run": ["set", "{R}", "incident", "notified_at=2026-02-10T13:55:00+01:00", "acute_state=acute", "incident_location=Voorbeeldweg 3, Fictiestad"]},
  {"device": "P1", "at": "2026-02-10T14:02:00+01:00", "run": ["add", "{R}", "person", "person_name=Persoon A", "person_roles[victim]=true", "is_minor=false", "person_safety=safe", "whereabouts=with_relative"], "as": "A"},
  {"device": "P1", "at": "2026-02-10T14:03:00+01:00", "run": ["add", "{R}", "person", "person_name=Kind B", "person_roles[child]=true", "date_of_birth=2018-04-01", "person_safety=safe", "whereabouts=with_relative"], "as": "BP"},
  {"device": "P1", "at": "2026-02-10T14:04:00+01:00", "run": ["add", "{R}", "participant", "unit=vt-fictiestad", "organisation=vt"], "as": "deelnemerV"},
  {"device": "V1", "at": "2026-02-10T14:05:00+01:00", "run": ["record", "new"], "as": "S"},
  {"device": "V1", "at": "2026-02-10T14:06:00+01:00", "run": ["set", "{S}", "incident", "notified_at=2026-02-10T14:02:00+01:00", "incident_location=voorbeeldweg 3 fictiestad"]},
  {"device": "V1", "at": "2026-02-10T14:07:00+01:00", "run": ["add", "{S}", "person", "person_name=kind b", "person_roles[child]=true", "date_of_birth=2018-04-01", "person_safety=unknown", "whereabouts=with_relative"], "as": "BV"},
  {"device": "V1", "at": "2026-02-10T14:08:00+01:00", "run": ["add", "{S}", "participant", "unit=bt-fictiestad", "organisation=police"], "as": "deelnemerP"},
  {"sync": ["P1", "V1", "P1"], "or": ["V1", "P1", "V1"], "at": ["2026-02-10T14:20:00+01:00", "2026-02-10T14:21:00+01:00", "2026-02-10T14:22:00+01:00"]},
  {"sync": ["V1", "P1"], "at": ["2026-02-10T14:23:00+01:00", "2026-02-10T14:24:00+01:00"]},
  {"checkpoint": "apart"},
  {"say": {"nl": "14.30 De politie ziet dat het om één incident gaat en om hetzelfde kind, en verbindt dat.", "en": "14:30 The police see that it is one incident, and the same child, and link them."}},
  {"device": "P1", "at": "2026-02-10T14:30:00+01:00", "run": ["link", "{R}", "same_incident", "{R}", "{S}"], "as": "incident"},
  {"device": "P1", "at": "2026-02-10T14:31:00+01:00", "run": ["link", "{R}", "same_as", "person/{BP}", "person/{BV}"], "as": "kind"},
  {"sync": ["P1", "V1"], "or": ["P1", "V1"], "at": ["2026-02-10T14:32:00+01:00", "2026-02-10T14:33:00+01:00"]},
  {"checkpoint": "linked"},
  {"say": {"nl": "14.40 Samen kiezen ze wat klopt over de veiligheid van het kind.", "en": "14:40 Together they choose what is right about the child's safety."}},
  {"device": "V1", "at": "2026-02-10T14:39:00+01:00", "run": ["conflicts", "{S}"]},
  {"device": "V1", "at": "2026-02-10T14:40:00+01:00", "run": ["resolve", "{S}", "person/{BV}.person_safety", "--value", "safe_with_conditions", "--reason", "beiden hebben het kind gesproken"]},
  {"sync": ["V1", "P1"], "at": ["2026-02-10T14:42:00+01:00", "2026-02-10T14:43:00+01:00"]},
  {"checkpoint": "settled"},
  {"say": {"nl": "15.00 Toch twee incidenten: de verbanden gaan eraf, en alles staat weer op zichzelf.", "en": "15:00 Two incidents after all: the links are undone, and everything stands by itself again."}},
  {"device": "P1", "at": "2026-02-10T15:00:00+01:00", "run": ["unlink", "{R}", "{incident}", "--reason", "bij nader inzien een ander incident"]},
  {"device": "P1", "at": "2026-02-10T15:01:00+01:00", "run": ["unlink", "{R}", "{kind}", "--reason", "bij nader inzien een ander kind"]},
  {"sync": ["P1", "V1"], "at": ["2026-02-10T15:02:00+01:00", "2026-02-10T15:03:00+01:00"]},
  {"checkpoint": "undone"}
 ]
}

"""#

    static let storiesStalkingReportedLateJson: String = #"""
{
 "id": "stalking-reported-late",
 "title": {
  "nl": "Stalking, als vernieling gemeld en laat geregistreerd",
  "en": "Stalking, reported as vandalism and registered late"
 },
 "profile": "profile-a",
 "devices": [
  {
   "device": "P2",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "field_officer",
   "author": "p-4720"
  },
  {
   "device": "P1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "case_coordinator",
   "author": "p-4721"
  },
  {
   "device": "S1",
   "organisation": "police",
   "unit": "bt-fictiestad",
   "role": "police_topic_specialist",
   "author": "p-4722"
  },
  {
   "device": "V1",
   "organisation": "vt",
   "unit": "vt-fictiestad",
   "role": "vt_intake",
   "author": "v-0820"
  }
 ],
 "steps": [
  {
   "say": {
    "nl": "2 maart. K meldt aan de balie schade aan haar auto. De melding krijgt de klasse vernieling.",
    "en": "2 March. K reports damage to her car at the desk. The report is classed as vandalism."
   }
  },
  {
   "device": "P2",
   "at": "2026-03-02T10:00:00+01:00",
   "run": [
    "record",
    "new"
   ],
   "as": "R"
  },
  {
   "device": "P2",
   "at": "2026-03-02T10:00:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "notification_channel[desk]=true",
    "notified_at=2026-03-02T09:50:00+01:00",
    "acute_state=suspected_acute",
    "classification[other]=true",
    "police_bvh_class=vernieling",
    "incident_location=Voorbeeldstraat 12, Fictiestad",
    "dependency_relation=ex_partner",
    "--occurred-at",
    "2026-02-28T22:00:00+01:00",
    "--reason",
    "pas aan de balie gemeld"
   ]
  },
  {
   "device": "P2",
   "at": "2026-03-02T10:02:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon K",
    "age_estimate=38",
    "person_roles[victim]=true",
    "report_vs_complaint=melding",
    "difference_explained=false"
   ],
   "as": "K"
  },
  {
   "device": "P2",
   "at": "2026-03-02T10:03:00+01:00",
   "run": [
    "add",
    "{R}",
    "person",
    "person_name=Persoon L",
    "age_estimate=40",
    "person_roles[suspect]=true"
   ],
   "as": "L"
  },
  {
   "device": "P2",
   "at": "2026-03-02T10:04:00+01:00",
   "run": [
    "set",
    "{R}",
    "stalking",
    "stalking_started_on=2026-01-05",
    "report_registered_at=2026-03-02T10:00:00+01:00"
   ]
  },
  {
   "device": "P2",
   "at": "2026-03-02T10:05:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "scene_description=Krassen op de auto. K vertelt dat L elke dag berichten stuurt en haar volgt."
   ]
  },
  {
   "device": "P2",
   "at": "2026-03-02T16:00:00+01:00",
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
   "sync": [
    "P2"
   ],
   "at": [
    "2026-03-02T16:05:00+01:00"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-03-03T05:50:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "3 maart, 6 uur. De dagelijkse zoekvraag vindt de melding op registratiedatum; begonnen is het acht weken eerder.",
    "en": "3 March, 6 o'clock. The daily query finds the report by its registration date; it began eight weeks before."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-03T06:00:00+01:00",
   "run": [
    "query",
    "stalking",
    "--window",
    "7d"
   ]
  },
  {
   "checkpoint": "found"
  },
  {
   "sync": [
    "V1"
   ],
   "at": [
    "2026-03-03T08:00:00+01:00"
   ]
  },
  {
   "sync": [
    "P1"
   ],
   "at": [
    "2026-03-03T09:05:00+01:00"
   ]
  },
  {
   "say": {
    "nl": "3 maart. De casusregisseur herkent stalking. Een collega zonder opleiding vult de SASH in: hoog.",
    "en": "3 March. The case coordinator recognises stalking. A colleague without training fills in the SASH: high."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-03T09:10:00+01:00",
   "run": [
    "set",
    "{R}",
    "query_hit",
    "read_by=p-4721",
    "read_at=2026-03-03T09:10:00+01:00",
    "result=mogelijk stalking door ex-partner"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-03T09:10:00+01:00",
   "run": [
    "set",
    "{R}",
    "stalking",
    "stalking_indication=recognised",
    "stalking_why=dagelijkse berichten, volgen, schade",
    "--occurred-at",
    "2026-03-03T09:10:00+01:00"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-03T09:11:00+01:00",
   "run": [
    "set",
    "{R}",
    "incident",
    "classification[ex_partner_stalking]=true"
   ]
  },
  {
   "device": "P1",
   "at": "2026-03-03T09:30:00+01:00",
   "run": [
    "add",
    "{R}",
    "sash",
    "outcome=high",
    "taken_at=2026-03-03T09:30:00+01:00",
    "taken_by=p-4720",
    "taker_trained=false",
    "reason=new_report",
    "--occurred-at",
    "2026-03-03T09:30:00+01:00"
   ],
   "as": "sash"
  },
  {
   "device": "P1",
   "at": "2026-03-03T09:30:00+01:00",
   "run": [
    "disclose",
    "{R}",
    "sash/{sash}",
    "--to",
    "vt",
    "--purpose",
    "G4",
    "--necessity",
    "om de veiligheid van K te beoordelen",
    "--weighty",
    "hoog risico op geweld"
   ],
   "as": "sashverstrekking"
  },
  {
   "device": "V1",
   "at": "2026-03-03T09:45:00+01:00",
   "run": [
    "set",
    "{R}",
    "stalking",
    "stalking_indication=possible",
    "stalking_why=eigen melding van K",
    "--occurred-at",
    "2026-03-02T15:00:00+01:00",
    "--reason",
    "gisteren door K zelf gemeld"
   ]
  },
  {
   "device": "V1",
   "at": "2026-03-03T09:46:00+01:00",
   "run": [
    "add",
    "{R}",
    "own_risk_instrument",
    "instrument=own_sash",
    "outcome=midden",
    "organisation=vt",
    "--occurred-at",
    "2026-03-03T09:46:00+01:00"
   ],
   "as": "eigen"
  },
  {
   "sync": [
    "P1",
    "V1",
    "P1"
   ],
   "or": [
    "V1",
    "P1",
    "V1"
   ],
   "at": [
    "2026-03-03T10:30:00+01:00",
    "2026-03-03T10:32:00+01:00",
    "2026-03-03T10:34:00+01:00"
   ]
  },
  {
   "checkpoint": "recognised"
  },
  {
   "sync": [
    "S1"
   ],
   "at": [
    "2026-03-03T10:50:00+01:00"
   ]
  },
  {
   "device": "S1",
   "at": "2026-03-03T11:00:00+01:00",
   "run": [
    "add",
    "{R}",
    "sash_review",
    "sash={sash}",
    "reviewer_role=police_topic_specialist",
    "from_outcome=high",
    "to_outcome=high",
    "reason=beeld klopt, patroon over acht weken",
    "--occurred-at",
    "2026-03-03T11:00:00+01:00"
   ],
   "as": "toets"
  },
  {
   "sync": [
    "S1",
    "P1"
   ],
   "at": [
    "2026-03-03T11:05:00+01:00",
    "2026-03-03T11:10:00+01:00"
   ]
  },
  {
   "checkpoint": "reviewed"
  },
  {
   "say": {
    "nl": "14.00 K doet aangifte. Weigeren wegens te weinig bewijs kan niet: het blijft staan als poging.",
    "en": "14:00 K files a complaint. It can't be refused for lack of evidence: that is kept as an attempt."
   }
  },
  {
   "device": "P1",
   "at": "2026-03-03T14:00:00+01:00",
   "run": [
    "set",
    "{R}",
    "person/{K}",
    "report_vs_complaint=aangifte",
    "complaint_refused=attempted",
    "complaint_refused_reason=onvoldoende bewijs",
    "--occurred-at",
    "2026-03-03T14:00:00+01:00"
   ]
  },
  {
   "sync": [
    "P1",
    "V1"
   ],
   "at": [
    "2026-03-03T14:10:00+01:00",
    "2026-03-03T14:15:00+01:00"
   ]
  },
  {
   "checkpoint": "complained"
  }
 ]
}
"""#

    static let textsAccessJson: String = #"""
{
  "access.clock.ahead": {
    "nl": "De klok van deze laptop loopt {amount} voor. Dat beslist niets: je werk is verzonden en telt gewoon. Laat de klok gelijkzetten.",
    "en": "This laptop's clock is {amount} ahead. That decides nothing: your work was sent and counts as ever. Have the clock set."
  },
  "access.clock.behind": {
    "nl": "De klok van deze laptop loopt {amount} achter. Dat beslist niets: je werk is verzonden en telt gewoon. Laat de klok gelijkzetten.",
    "en": "This laptop's clock is {amount} behind. That decides nothing: your work was sent and counts as ever. Have the clock set."
  },
  "access.clock.minutes": {"nl": "{count} minuten", "en": "{count} minutes"},
  "access.clock.hours": {"nl": "{count} uur", "en": "{count} hours"},
  "access.clock.days": {"nl": "{count} dagen", "en": "{count} days"},
  "access.clock.years": {"nl": "{count} jaar", "en": "{count} years"},
  "access.revoked.left": {
    "nl": "Je toegang tot de dienst is op {time} beëindigd, omdat je hier niet meer werkt. Deze laptop haalt niets meer op.",
    "en": "Your access to the service ended on {time}, since you no longer work here. This laptop takes in nothing any more."
  },
  "access.revoked.lost": {
    "nl": "Deze laptop is op {time} als verloren gemeld. Hij haalt niets meer op; wat hij nog inlevert, beoordeelt een leidinggevende.",
    "en": "This laptop was reported lost on {time}. It takes in nothing any more; what it still hands in, a supervisor judges."
  },
  "access.revoked.wiped": {
    "nl": "Alles wat hier is vastgelegd, is bij de dienst. De opslag op deze laptop is daarom gewist. Klopt dit niet? Bel je beheerder; die kan je laptop opnieuw aanmelden.",
    "en": "Everything recorded here is with the service. So the store on this laptop was wiped. Is this not right? Call your administrator, who can enrol your laptop anew."
  },
  "access.revoked.kept": {
    "nl": "Er is werk van jou dat nog niet is ingeleverd of beoordeeld ({reason}). Dat blijft hier staan en gaat niet verloren: doe later weer 'samenop sync'. Klopt dit niet? Bel je beheerder.",
    "en": "Some of your work was not handed in or judged yet ({reason}). It stays here and is not lost: use 'samenop sync' again later. Is this not right? Call your administrator."
  },
  "access.revoked.not-synced": {
    "nl": "Wat hier nog niet is verzonden, lever je in met 'samenop sync'.",
    "en": "Hand in what was not sent yet with 'samenop sync'."
  },
  "access.wipe.work-not-judged": {
    "nl": "niet alle bewerkingen zijn beoordeeld", "en": "not all edits were judged"
  },
  "access.wipe.chain-differs": {
    "nl": "de dienst heeft niet alles wat zij eerder had", "en": "the service does not hold all that it once had"
  },
  "access.wipe.access-entries-unsent": {
    "nl": "het inzagelogboek is nog niet ingeleverd", "en": "the log of what was looked at was not handed in yet"
  },
  "access.wipe.attachments-owed": {
    "nl": "bijlagen zijn nog niet ingeleverd", "en": "attachments were not handed in yet"
  },
  "access.note": {
    "nl": "De opslag van Samen Op in deze map is op {time} gewist: de toegang van deze laptop tot de dienst was beëindigd, en alles wat hier was vastgelegd is bij de dienst aangekomen. Vragen? Bel je beheerder.",
    "en": "The store of Samen Op in this folder was wiped on {time}: this laptop's access to the service had ended, and everything recorded here had arrived at the service. Questions? Call your administrator."
  },
  "error.wiped": {
    "nl": "De opslag in deze map is gewist, omdat de toegang van deze laptop tot de dienst is beëindigd. Alles wat hier stond is bij de dienst. Bel je beheerder; met een nieuwe code en 'samenop init' begin je opnieuw.",
    "en": "The store in this folder was wiped, since this laptop's access to the service ended. Everything that stood here is with the service. Call your administrator; with a new code and 'samenop init' you start anew."
  },
  "access.login.address": {
    "nl": "Meld je aan in je browser: {address}",
    "en": "Log in with your browser: {address}"
  },
  "access.login.page": {
    "nl": "Je bent aangemeld. Je kunt dit venster sluiten en verder in Samen Op.",
    "en": "You are logged in. You can close this window and go on in Samen Op."
  },
  "access.login.done": {
    "nl": "Je bent aangemeld tot {time}. Wissel nu uit met 'samenop sync'.",
    "en": "You are logged in until {time}. Now exchange with 'samenop sync'."
  },
  "access.login.not-asked": {
    "nl": "Deze dienst vraagt geen aanmelding: de sleutel van je laptop is genoeg.",
    "en": "This service asks for no login: your laptop's key is enough."
  },
  "access.emergency.done": {
    "nl": "Dossier {name} is open om te lezen, tot {time}. Je ziet het gedeelde deel. Leidinggevenden van beide teams en de privacyfunctionaris horen dat je het opende, en waarom.",
    "en": "Record {name} is open to read, until {time}. You see the shared part. The supervisors of both teams and the privacy officer are told that you opened it, and why."
  },
  "alert.emergency": {
    "nl": "{author} van {unit} opende dit dossier bij nood op {time}. Kijk de reden na in het auditspoor.",
    "en": "{author} of {unit} opened this record in an emergency on {time}. Look up the reason in the audit trail."
  },
  "error.person-required": {
    "nl": "De dienst vraagt ook wie je bent. Gebruik 'samenop login' en daarna 'samenop sync'. Je werk is veilig en wacht.",
    "en": "The service asks who you are too. Use 'samenop login', then 'samenop sync'. Your work is safe and waits."
  },
  "error.person-invalid": {
    "nl": "De aanmelding is niet gelukt ({detail}). Probeer 'samenop login' opnieuw. Je werk is veilig en wacht.",
    "en": "The login did not succeed ({detail}). Try 'samenop login' again. Your work is safe and waits."
  },
  "error.person-mismatch": {
    "nl": "Er meldde zich iemand anders aan dan de gebruiker van deze laptop. Meld je aan met je eigen account, of bel je beheerder.",
    "en": "Somebody else than this laptop's user logged in. Log in with your own account, or call your administrator."
  },
  "error.emergency-not-found": {
    "nl": "Er is geen dossier dat je zo kunt openen. Laat het andere team de naam herhalen; of je eenheid doet al mee, of je rol mag dit niet. De poging staat in het auditspoor.",
    "en": "There is no record that you can open like this. Have the other team repeat the name; or your unit takes part already, or your role may not do this. The attempt is in the audit trail."
  }
}

"""#

    static let textsAttachmentsJson: String = #"""
{
  "cli.attach.done": {
    "nl": "Bijgevoegd en ongewijzigd bewaard.",
    "en": "Attached, and kept unchanged."
  },
  "cli.attach.already": {
    "nl": "Dit bestand was hier al bijgevoegd. Er is niets veranderd.",
    "en": "This file was attached here already. Nothing changed."
  },
  "cli.attachment.done": {
    "nl": "Het bestand staat nu in {path}. Dat je het hebt opgehaald, is vastgelegd.",
    "en": "The file is in {path} now. That you took it out is on record."
  },
  "cli.attachment.title": {
    "nl": "Bijlagen",
    "en": "Attachments"
  },
  "cli.attachment.line": {
    "nl": "{entity}: {name} ({kind}, {size}) – {state}",
    "en": "{entity}: {name} ({kind}, {size}) – {state}"
  },
  "cli.attachment.kind.unknown": {
    "nl": "soort onbekend",
    "en": "kind unknown"
  },
  "cli.attachment.size.unknown": {
    "nl": "grootte onbekend",
    "en": "size unknown"
  },
  "cli.attachment.state.sent": {
    "nl": "hier en bij de dienst",
    "en": "here and at the service"
  },
  "cli.attachment.state.unsent": {
    "nl": "hier, moet nog worden verzonden",
    "en": "here, still to be sent"
  },
  "cli.attachment.state.refused": {
    "nl": "hier, door de dienst geweigerd",
    "en": "here, refused by the service"
  },
  "cli.attachment.state.not-fetched": {
    "nl": "nog niet opgehaald; 'samenop sync' haalt het op",
    "en": "not fetched yet; 'samenop sync' fetches it"
  },
  "cli.attachment.sync": {
    "nl": "Bijlagen: {sent} verzonden, {received} ontvangen, {refused} geweigerd.",
    "en": "Attachments: {sent} sent, {received} received, {refused} refused."
  },
  "cli.attachment.left": {
    "nl": "Nog {toSend} te verzenden en {toFetch} op te halen; dat gaat verder bij de volgende keer.",
    "en": "{toSend} still to send and {toFetch} to fetch; that goes on next time."
  },
  "cli.attachment.status": {
    "nl": "Bijlagen: {count} nog te verzenden ({size}), {toFetch} nog op te halen.",
    "en": "Attachments: {count} still to send ({size}), {toFetch} still to fetch."
  },
  "error.file-empty": {
    "nl": "Dit bestand is leeg. Er is niets bijgevoegd. Kies een ander bestand.",
    "en": "This file is empty. Nothing was attached. Choose another file."
  },
  "error.file-too-large": {
    "nl": "Dit bestand is te groot. Er is niets bijgevoegd. Maak er kleinere delen van, en voeg die los bij.",
    "en": "This file is too large. Nothing was attached. Make smaller parts of it and attach those."
  },
  "error.file-changed": {
    "nl": "Het bestand veranderde terwijl het werd gelezen. Er is niets bijgevoegd. Wacht tot het klaar is en probeer het opnieuw.",
    "en": "The file changed while it was read. Nothing was attached. Wait until it is ready and try again."
  },
  "error.file-exists": {
    "nl": "Er staat al een bestand met die naam. Er is niets overschreven. Kies een andere naam.",
    "en": "There is a file of that name already. Nothing was overwritten. Choose another name."
  },
  "error.cannot-write": {
    "nl": "Daar kan geen bestand worden gemaakt. Kies een andere map.",
    "en": "No file can be made there. Choose another folder."
  },
  "error.attachment-missing": {
    "nl": "Dit bestand is niet op deze laptop. 'samenop sync' haalt het op zodra de dienst het heeft.",
    "en": "This file is not on this laptop. 'samenop sync' fetches it once the service has it."
  },
  "error.attachment-exists": {
    "nl": "Hier is al een ander bestand bijgevoegd; dat wordt nooit vervangen. Voeg dit bestand bij een nieuw stuk bewijs.",
    "en": "Another file is attached here, and is never replaced. Attach this one to new evidence."
  },
  "error.not-attachable": {
    "nl": "Hier kan geen bestand bij. Voeg het bij als bewijs.",
    "en": "Nothing can be attached to this. Attach it as evidence."
  },
  "error.hash-mismatch": {
    "nl": "De ontvangen bytes zijn niet de bytes die erbij horen. Er is niets van bewaard. Probeer het opnieuw.",
    "en": "The bytes that came in are not the ones that belong there. Nothing was kept. Try again."
  },
  "error.wrong-offset": {
    "nl": "De overdracht stond ergens anders. Probeer het opnieuw; ze gaat verder waar ze was.",
    "en": "The transfer stood elsewhere. Try again; it goes on where it was."
  },
  "error.range-not-satisfiable": {
    "nl": "De dienst heeft die bytes niet. Probeer het opnieuw.",
    "en": "The service does not have those bytes. Try again."
  },
  "error.storage-full": {
    "nl": "De schijf van de dienst is vol. Je werk staat veilig op deze laptop. Waarschuw je beheerder.",
    "en": "The service's disk is full. Your work is safe on this laptop. Tell your administrator."
  }
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
  "error.profile-faulty": {
    "nl": "Regioprofiel '{profile}' is niet goed ({count}). Verbeter de regels hierboven.",
    "en": "Region profile '{profile}' is not right ({count}). Mend the lines above."
  },
  "error.metrics-period": {
    "nl": "De periode eindigt ({to}) voordat zij begint ({from}). Er is niets gemaakt; wissel --from en --to.",
    "en": "The period ends ({to}) before it begins ({from}). Nothing was made; swap --from and --to."
  },
  "error.metrics-grouping": {
    "nl": "Daarnaar kan niet worden uitgesplitst.",
    "en": "Figures can't be set apart by that."
  },
  "error.metrics-grouping-inside": {
    "nl": "Buiten het eigen team wordt daarnaar niet uitgesplitst: wat fijner is dan een kwartaal laat kleine aantallen terugrekenen.",
    "en": "Outside the own team figures are not set apart by that: what is finer than a quarter lets small numbers be worked out."
  },
  "cli.metrics.empty": {
    "nl": "Op deze laptop staan geen dossiers, dus er valt niets te tellen. Wie geen dossiers leest, krijgt cijfers van een team: samenop metrics --outside --format html --out cijfers.html",
    "en": "There are no records on this laptop, so there is nothing to count. Who reads no records gets figures from a team: samenop metrics --outside --format html --out figures.html"
  },
  "cli.partition.police_only": {
    "nl": "alleen politie",
    "en": "police only"
  },
  "cli.partition.vt_only": {
    "nl": "alleen Veilig Thuis",
    "en": "Veilig Thuis only"
  },
  "cli.record.show.closed": {
    "nl": "afgeschermd: {partition}",
    "en": "closed: {partition}"
  },
  "cli.record.show.class": {
    "nl": "Wpg: {class}",
    "en": "Wpg: {class}"
  },
  "cli.add.participant.none-found": {
    "nl": "Let op: voor het verstrekken van het gedeelde deel aan deze organisatie staat geen grond in de tabel. De eenheid doet mee; de privacyfunctionaris kijkt ernaar (samenop reviews). Klopt het niet: samenop set {record} {entity} until=…",
    "en": "Note: the table has no ground for disclosing the shared part to this organisation. The unit takes part; the privacy officer looks at it (samenop reviews). If that is not right: samenop set {record} {entity} until=…"
  },
  "cli.metrics.done": {
    "nl": "Cijfers staan in {path}.",
    "en": "The figures are in {path}."
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
    "nl": "De dienst en deze laptop verstaan elkaar niet: deze laptop spreekt versie {own} van het protocol, de dienst vraagt ten minste {minimum}. Je werk is veilig en blijft op deze laptop. Werk Samen Op bij en wissel dan opnieuw uit.",
    "en": "The service and this laptop don't understand each other: this laptop speaks version {own} of the protocol, the service asks for at least {minimum}. Your work is safe and stays on this laptop. Update Samen Op, then sync again."
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
    "nl": "Het bestand kan niet worden geschreven: {file}.",
    "en": "The file can't be written: {file}."
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
  "error.unknown-recipient": {
    "nl": "Er is geen ontvanger met die naam.",
    "en": "There is no recipient of that name."
  },
  "error.report-refused": {
    "nl": "Dit rapport wordt niet gemaakt ({rule}): {message}",
    "en": "This report is not made ({rule}): {message}"
  },
  "error.file-encrypted": {
    "nl": "Dit bestand is versleuteld. Open het eerst met de sleutel of het wachtwoord, en kijk dan het geopende bestand na.",
    "en": "This file is encrypted. Open it first with the key or the passphrase, then verify the opened file."
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
  "cli.watch.begins": {
    "nl": "Ik houd dit bij tot je stopt (Ctrl-C).",
    "en": "I keep this up to date until you stop (Ctrl-C)."
  },
  "cli.watch.live": {
    "nl": "Verbonden: nieuws komt meteen binnen.",
    "en": "Connected: news comes in at once."
  },
  "cli.watch.asking": {
    "nl": "Geen open lijn met de dienst: ik vraag om de paar seconden of er nieuws is.",
    "en": "No open line to the service: I ask every few seconds whether there is news."
  },
  "cli.watch.unreachable": {
    "nl": "De dienst is niet bereikbaar. Je werk staat veilig op deze laptop; ik probeer het opnieuw.",
    "en": "The service can't be reached. Your work is safe on this laptop; I try again."
  },
  "cli.watch.exchanged": {
    "nl": "Bijgewerkt: {sent} verzonden, {received} ontvangen, {refused} geweigerd, {needsYou} vragen jou.",
    "en": "Updated: {sent} sent, {received} received, {refused} refused, {needsYou} need you."
  },
  "cli.status.practice": {
    "nl": "Oefenopslag: alles hierin is fictief.",
    "en": "Practice store: everything here is fictional."
  },
  "cli.status.unsent": {
    "nl": "{count} bewerkingen wachten sinds {since}.",
    "en": "{count} edits are waiting since {since}."
  },
  "cli.status.unsent.one": {
    "nl": "Eén bewerking wacht sinds {since}.",
    "en": "One edit is waiting since {since}."
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
  "cli.status.nothing": {
    "nl": "Er is niets onverwachts. Wat de stappen nog vragen staat in 'samenop check'.",
    "en": "Nothing unexpected came up. What the steps still need stands in 'samenop check'."
  },
  "cli.status.needs-you": {
    "nl": "Dit vraagt jou:",
    "en": "This needs you:"
  },
  "cli.record.show.timers": {
    "nl": "Wat moet wanneer:",
    "en": "What is due when:"
  },
  "cli.timers.none": {
    "nl": "Er hoeft niets op een bepaalde tijd.",
    "en": "Nothing is due."
  },
  "cli.timers.state.running": {
    "nl": "loopt",
    "en": "running"
  },
  "cli.timers.state.due": {
    "nl": "nu",
    "en": "due"
  },
  "cli.timers.state.overdue": {
    "nl": "te laat",
    "en": "overdue"
  },
  "cli.timers.state.done": {
    "nl": "klaar",
    "en": "done"
  },
  "alert.conflicts": {
    "nl": "{count} verschillen open, waarvan {critical} over veiligheid. Bekijk ze met 'samenop conflicts'.",
    "en": "{count} differences open, {critical} about safety. Look at them with 'samenop conflicts'."
  },
  "alert.conflicts.one": {
    "nl": "Eén verschil open, waarvan {critical} over veiligheid. Bekijk het met 'samenop conflicts'.",
    "en": "One difference open, {critical} about safety. Look at it with 'samenop conflicts'."
  },
  "alert.overridden": {
    "nl": "Van regel {rule} is afgeweken, met een reden. Lees die reden na in het dossier en ga na of alles goed is geregeld.",
    "en": "Rule {rule} was set aside, with a reason. Read that reason in the record and make sure that all is taken care of."
  },
  "alert.not-accepted": {
    "nl": "{count} bewerkingen nam de dienst niet aan. Ze staan bij het dossier met de reden.",
    "en": "The service did not accept {count} edits. They stand with the record, with the reason."
  },
  "alert.not-accepted.one": {
    "nl": "Eén bewerking nam de dienst niet aan. Die staat bij het dossier met de reden.",
    "en": "The service did not accept one edit. It stands with the record, with the reason."
  },
  "cli.export.done": {
    "nl": "{count} regels geschreven naar {path}.",
    "en": "{count} lines written to {path}."
  },
  "cli.report.done": {
    "nl": "Rapport geschreven: {path}",
    "en": "Report written: {path}"
  },
  "cli.report.interim": {
    "nl": "Dit is een tussenrapport: stap 5 is nog niet afgerond, of er is nog een verschil over de veiligheid. Rond dat af voor een eindrapport.",
    "en": "This is an interim report: step 5 is not done yet, or people still differ about safety. Settle that for a final report."
  },
  "cli.report.no-press": {
    "nl": "Op deze computer kunnen geen PDF's worden gemaakt. Het rapport wordt een HTML-pagina. Voor een PDF: voer scripts/setup uit.",
    "en": "No PDFs can be made on this computer. The report becomes an HTML page. For a PDF: run scripts/setup."
  },
  "cli.report.making-pdf": {
    "nl": "De PDF wordt gemaakt…",
    "en": "Making the PDF…"
  },
  "cli.report.encrypting": {
    "nl": "Het rapport wordt versleuteld…",
    "en": "Encrypting the report…"
  },
  "cli.report.ask-passphrase": {
    "nl": "Wachtwoordzin voor dit rapport:",
    "en": "Passphrase for this report:"
  },
  "cli.report.ask-passphrase-again": {
    "nl": "Nog een keer:",
    "en": "Once more:"
  },
  "cli.report.kept": {
    "nl": "Vastgelegd als verstrekking: {entity}",
    "en": "Recorded as a disclosure: {entity}"
  },
  "cli.report.protection.plain": {
    "nl": "Het bestand is niet versleuteld.",
    "en": "The file is not encrypted."
  },
  "cli.report.protection.age": {
    "nl": "Versleuteld voor de sleutels die je gaf (age).",
    "en": "Encrypted for the keys you gave (age)."
  },
  "cli.report.protection.age-passphrase": {
    "nl": "Versleuteld met de wachtwoordzin (age). Geef de wachtwoordzin langs een andere weg door.",
    "en": "Encrypted with the passphrase (age). Pass the passphrase on by another way."
  },
  "cli.report.protection.pdf-password": {
    "nl": "De PDF opent alleen met de wachtwoordzin. Geef die langs een andere weg door.",
    "en": "The PDF opens with the passphrase only. Pass it on by another way."
  },
  "error.report-unprotected": {
    "nl": "Een rapport met echte gegevens gaat versleuteld weg (R10.2). Geef een sleutel (--to-key) of een wachtwoordzin (--report-passphrase-file). Kan het echt niet versleuteld: --plain --reason \"…\"; dat wordt vastgelegd.",
    "en": "A report with real data leaves encrypted (R10.2). Give a key (--to-key) or a passphrase (--report-passphrase-file). If it really can't be encrypted: --plain --reason \"…\"; that is recorded."
  },
  "error.report-plain-reason": {
    "nl": "Zonder versleuteling kan alleen met een reden: --plain --reason \"…\".",
    "en": "Without encryption a reason is needed: --plain --reason \"…\"."
  },
  "error.report-protection-twice": {
    "nl": "Kies één manier: sleutels (--to-key), een wachtwoordzin, of --plain.",
    "en": "Choose one way: keys (--to-key), a passphrase, or --plain."
  },
  "error.report-passphrase-short": {
    "nl": "De wachtwoordzin is te kort: minstens {count} tekens. Een paar losse woorden achter elkaar is goed.",
    "en": "The passphrase is too short: at least {count} characters. A few loose words in a row will do."
  },
  "error.report-passphrase-differs": {
    "nl": "De twee wachtwoordzinnen zijn niet gelijk. Er is niets gemaakt.",
    "en": "The two passphrases are not the same. Nothing was made."
  },
  "error.report-unsafe-way": {
    "nl": "Dit is een usb-stick of een andere losse schijf. Daarop gaat geen rapport (R10.2). Kies een map van je organisatie.",
    "en": "This is a USB stick or another removable disk. No report goes there (R10.2). Choose a folder of your organisation."
  },
  "error.report-binary-terminal": {
    "nl": "Dit rapport is niet leesbaar op een scherm. Geef een bestand met --out, of stuur de uitvoer naar een programma.",
    "en": "This report can't be read on a screen. Give a file with --out, or send the output to a program."
  },
  "error.file-is-folder": {
    "nl": "{file} is een map. Geef de naam van een bestand.",
    "en": "{file} is a folder. Give the name of a file."
  },
  "error.disk-full": {
    "nl": "De schijf is vol, of het bestand mag niet zo groot worden: {file}. Er is geen bestand gemaakt. Maak ruimte en probeer het opnieuw.",
    "en": "The disk is full, or the file may not get this large: {file}. No file was made. Free some space and try again."
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
    "nl": "In orde: dit rapport ({form}) past bij zijn eigen controlegetal {digest}.",
    "en": "All right: this report ({form}) fits its own check number {digest}."
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
  "error.copied": {
    "nl": "Van deze laptop is een kopie in gebruik: iets anders schrijft onder dezelfde sleutel, of dit is een oude kopie. Lezen kan gewoon; schrijven niet, tot deze laptop een nieuwe sleutel heeft. Vraag de beheerder om een code en meld opnieuw aan: 'samenop enrol ADRES --code CODE'. Wat hier staat en nog niet verzonden is, gaat daarna vanzelf mee; er gaat niets verloren.",
    "en": "A copy of this laptop is in use: something else writes under the same key, or this is an old copy. Reading goes on; writing does not, until this laptop has a new key. Ask the administrator for a code and join again: 'samenop enrol URL --code CODE'. What stands here and was not sent goes along by itself after that; nothing gets lost."
  },
  "error.copied-joined": {
    "nl": "Deze laptop heeft een nieuwe sleutel, maar wat nog niet verzonden was moet er nog onder gezet worden. Voer 'samenop sync' uit; daarna kunt u weer schrijven.",
    "en": "This laptop has a new key, but what was not sent yet still has to be put under it. Run 'samenop sync'; after that you can write again."
  },
  "cli.enrol.rejoined": {
    "nl": "Deze laptop heeft een nieuwe sleutel voor eenheid {unit}. Opnieuw onder die sleutel gezet: {count}.",
    "en": "This laptop has a new key for unit {unit}. Put under that key again: {count}."
  },
  "cli.enrol.rejoined-offline": {
    "nl": "Deze laptop heeft een nieuwe sleutel voor eenheid {unit}. Voer nog 'samenop sync' uit: dan komt mee wat nog niet verzonden was.",
    "en": "This laptop has a new key for unit {unit}. Run 'samenop sync' now: what was not sent goes along then."
  },
  "cli.sync.healed": {
    "nl": "De dienst is teruggezet van een back-up. Vergeleken en hersteld: {takenBack} teruggebracht zoals het was, {offered} opnieuw aangeboden.",
    "en": "The service was restored from a backup. Compared and healed: {takenBack} brought back as it was, {offered} offered again."
  },
  "cli.sync.repaired": {
    "nl": "Deze laptop en de dienst verschilden vanaf plaats {agreement}. Vergeleken en hersteld: {takenBack} teruggebracht, {offered} opnieuw aangeboden.",
    "en": "This laptop and the service differed from position {agreement} on. Compared and repaired: {takenBack} brought back, {offered} offered again."
  },
  "cli.sync.heal-open": {
    "nl": "Van wat opnieuw is aangeboden, is {notAccepted} nog niet aangenomen. Het staat op deze laptop en bij de dienst.",
    "en": "Of what was offered again, {notAccepted} is not accepted yet. It is on this laptop and with the service."
  },
  "cli.sync.reissued": {
    "nl": "Opnieuw geschreven onder de nieuwe sleutel: {count}.",
    "en": "Written again under the new key: {count}."
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
  "cli.doctor.versions": {
    "nl": "versies passen bij de dienst",
    "en": "versions fit the service"
  },
  "cli.version.update-soon": {
    "nl": "De dienst kent een nieuwere versie (protocol {newest}). Alles werkt; werk Samen Op bij als het uitkomt.",
    "en": "The service knows a newer version (protocol {newest}). All of it works; update Samen Op when it suits you."
  },
  "cli.version.update-now": {
    "nl": "Deze versie van Samen Op ({app}) wordt niet meer onderhouden. Uitwisselen gaat nog; werk vandaag bij naar {minimumApp} of nieuwer.",
    "en": "This version of Samen Op ({app}) is looked after no longer. Syncing still works; update today to {minimumApp} or newer."
  },
  "cli.version.unsupported": {
    "nl": "De dienst neemt versie {own} van het protocol niet meer aan; nodig is ten minste {minimum}. Je werk is veilig en blijft op deze laptop. Werk Samen Op bij en wissel dan opnieuw uit.",
    "en": "The service does not take version {own} of the protocol any more; it needs at least {minimum}. Your work is safe and stays on this laptop. Update Samen Op, then sync again."
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
  },
  "cli.origin.design": {
    "nl": "[eigen afspraak van dit hulpmiddel, geen voorschrift]",
    "en": "[this tool's own check, not an official rule]"
  },
  "cli.origin.partly": {
    "nl": "[het getal of moment is een eigen afspraak]",
    "en": "[the number or moment is this tool's own]"
  },
  "error.override-never": {
    "nl": "Regel {rule} mag niemand opzij zetten. Zorg dat eraan is voldaan; alleen een waarschuwing beantwoord je, met 'samenop answer'.",
    "en": "Nobody may set rule {rule} aside. See that it is met; only a warning is answered, with 'samenop answer'."
  },
  "error.no-difference": {
    "nl": "Bij {field} staat maar één waarde: er is geen verschil om op te lossen. Schrijf een nieuwe waarde met 'samenop set'.",
    "en": "One value stands at {field}: there is no difference to settle. Write a new value with 'samenop set'."
  },
  "error.given": {
    "nl": "Je gaf: {given}.",
    "en": "You gave: {given}."
  },
  "cli.link.done": {
    "nl": "Verbonden: {entity}. Er is niets overgeschreven; ongedaan maken kan met 'samenop unlink'.",
    "en": "Linked: {entity}. Nothing was rewritten; undo it with 'samenop unlink'."
  },
  "cli.link.declined": {
    "nl": "Vastgelegd dat dit niet hetzelfde is: {entity}. Het wordt niet meer voorgesteld.",
    "en": "Recorded that these are not the same: {entity}. It is not proposed again."
  },
  "cli.link.undone": {
    "nl": "Verband ongedaan gemaakt, met reden: {entity}. Alles staat weer op zichzelf, zoals het is vastgelegd.",
    "en": "Link undone, with a reason: {entity}. Everything stands by itself again, as it was recorded."
  },
  "cli.link.proposed-away": {
    "nl": "Voorstel om het verband op te heffen vastgelegd, met reden: {entity}. Het verband blijft, want een ander maakte het of schreef er iets bij; die organisatie kan het opheffen.",
    "en": "Proposed to undo the link, with a reason: {entity}. It stays, since somebody else made it or wrote to it; that organisation can undo it."
  },
  "cli.link.no-proposals": {
    "nl": "Er is niets dat hetzelfde lijkt te zijn.",
    "en": "Nothing here looks like it is the same."
  },
  "cli.link.proposal": {
    "nl": "Misschien {kind}: {one} en {other} ({why})\n  Verbinden: {command}\n  Niet hetzelfde: {command} --decline --reason \"…\"",
    "en": "Perhaps {kind}: {one} and {other} ({why})\n  Link: {command}\n  Not the same: {command} --decline --reason \"…\""
  },
  "cli.link.kind.same_as": {
    "nl": "dezelfde",
    "en": "the same"
  },
  "cli.link.kind.mirror_of": {
    "nl": "hetzelfde gesprek",
    "en": "the same call"
  },
  "cli.link.kind.same_incident": {
    "nl": "hetzelfde incident",
    "en": "the same incident"
  },
  "cli.link.why.same_name": {
    "nl": "zelfde naam",
    "en": "same name"
  },
  "cli.link.why.similar_name": {
    "nl": "naam lijkt erop",
    "en": "similar name"
  },
  "cli.link.why.same_birth_date": {
    "nl": "zelfde geboortedatum",
    "en": "same date of birth"
  },
  "cli.link.why.same_kind": {
    "nl": "zelfde soort overleg",
    "en": "same kind of consult"
  },
  "cli.link.why.same_parties": {
    "nl": "zelfde partijen",
    "en": "same parties"
  },
  "cli.link.why.overlapping_time": {
    "nl": "tegelijk",
    "en": "at the same time"
  },
  "cli.link.why.near_time": {
    "nl": "vlak na elkaar",
    "en": "shortly after each other"
  },
  "cli.link.why.same_place": {
    "nl": "zelfde plaats",
    "en": "same place"
  },
  "cli.link.why.same_persons": {
    "nl": "zelfde betrokkenen",
    "en": "same persons"
  },
  "cli.link.joined": {
    "nl": "samen: {members}",
    "en": "joined: {members}"
  },
  "cli.link.counted-once": {
    "nl": "telt als één met: {members}",
    "en": "counts as one with: {members}"
  },
  "cli.link.same-incident": {
    "nl": "Zelfde incident als: {records}",
    "en": "Same incident as: {records}"
  },
  "cli.link.notice": {
    "nl": "Misschien staat er iets dubbel ({count}). Kijk met 'samenop link {record}'.",
    "en": "Something may be recorded twice ({count}). Look with 'samenop link {record}'."
  },
  "error.link-itself": {
    "nl": "Een verband heeft twee verschillende einden nodig. Er is niets vastgelegd.",
    "en": "A link needs two different ends. Nothing was recorded."
  },
  "error.link-exists": {
    "nl": "Deze zijn al verbonden. Er is niets vastgelegd; kijk met 'samenop record show'.",
    "en": "These are linked already. Nothing was recorded; look with 'samenop record show'."
  },
  "error.link-elsewhere": {
    "nl": "Een van de twee moet dossier {record} zelf zijn. Er is niets vastgelegd.",
    "en": "One of the two has to be record {record} itself. Nothing was recorded."
  },
  "error.link-other-type": {
    "nl": "Dit verband kan niet tussen deze soorten (je gaf: {given}). Toegestaan: {allowed}. Er is niets vastgelegd.",
    "en": "This link cannot join these types (you gave: {given}). Allowed: {allowed}. Nothing was recorded."
  },
  "error.link-end-unknown": {
    "nl": "'{given}' staat niet in dit dossier, of is weggehaald. Is het een ander dossier van hetzelfde incident, verbind dan eerst de dossiers met 'samenop link … same_incident'.",
    "en": "'{given}' is not in this record, or was removed. If it is in another record of the same incident, link the records first with 'samenop link … same_incident'."
  },
  "error.no-link": {
    "nl": "'{given}' is geen verband in dit dossier. Kijk met 'samenop record show'.",
    "en": "'{given}' is no link in this record. Look with 'samenop record show'."
  },
  "error.link-gone": {
    "nl": "Dit verband is al ongedaan gemaakt. Er is niets veranderd.",
    "en": "This link was undone already. Nothing was changed."
  },
  "error.link-partitions": {
    "nl": "Wat hier verbonden is, staat in verschillende afschermingen. Een waarde gaat niet vanzelf van de ene naar de andere: schrijf ieder apart met 'samenop set'. Er is niets veranderd.",
    "en": "What is linked here stands in different partitions. A value does not pass from one to the other by itself: write each apart with 'samenop set'. Nothing was changed."
  },
  "cli.opening.how": {
    "nl": "Open het zo: samenop record show {name} --purpose \"...\". Dat doel geldt daarna 12 uur voor dit dossier.",
    "en": "Open it like this: samenop record show {name} --purpose \"...\". That purpose then holds for 12 hours for this record."
  },
  "cli.audit.heads": {
    "nl": "Einde van het spoor op deze laptop: {laptop}\nEinde van het auditspoor van de dienst: {service}",
    "en": "End of the trail on this laptop: {laptop}\nEnd of the service's audit trail: {service}"
  },
  "cli.audit.no-service": {
    "nl": "nog niet bekend",
    "en": "not known yet"
  },
  "cli.sync.access-broken": {
    "nl": "Let op: wat hier is ingezien, sluit op {count} plaatsen niet aan op wat de dienst al had. De dienst heeft het bewaard en noteert dit. Meld het bij uw privacy officer.",
    "en": "Note: what was read here does not go on, in {count} places, from what the service had already. The service kept it and notes this. Tell your privacy officer."
  },
  "cli.sync.access-waits": {
    "nl": "Wat hier is ingezien, kon nog niet naar de dienst ({code}). Het gaat met de volgende keer mee; de rest is wel uitgewisseld.",
    "en": "What was read here could not go to the service yet ({code}). It goes along next time; everything else was exchanged."
  },
  "cli.record.left": {
    "nl": "je eenheid doet niet meer mee sinds {time}: wat hier staat blijft, er komt niets bij. Vraag wie het dossier beheert als dat niet klopt.",
    "en": "your unit takes part no longer since {time}: what is here stays, nothing is added. Ask who keeps the record if that is not right."
  },
  "cli.status.catalogue": {
    "nl": "De dienst werkt met catalogus {version}, die dit programma niet kent. Er gaat niets verloren; werk het programma bij om alles te kunnen lezen.",
    "en": "The service uses catalogue {version}, which this program does not know. Nothing gets lost; update the program to read all of it."
  },
  "cli.doctor.catalogue": {
    "nl": "Catalogus van de dienst",
    "en": "Catalogue of the service"
  },
  "cli.value.erased": {
    "nl": "gewist",
    "en": "erased"
  },
  "error.proof-invalid": {
    "nl": "Dit is een andere dienst dan die van deze laptop, of hij begon opnieuw met een lege map: wat hij tekende klopt niet met wat hier staat. Er is niets verstuurd en niets gewijzigd. Laat de beheerder nagaan of hij met de juiste map is gestart.",
    "en": "This is another service than this laptop's, or it began anew with an empty folder: what it signed does not fit what stands here. Nothing was sent and nothing was changed. Have the administrator check that it was started with the right folder."
  },
  "cli.report.kept-not-given": {
    "nl": "Let op: het rapport kwam niet aan, maar het staat wel in de verantwoording als verstrekt.",
    "en": "Note: the report did not arrive, but it does stand in the account as given."
  },
  "cli.report.other-name": {
    "nl": "Let op: de naam van het bestand zegt {name}, maar het rapport is {form}.",
    "en": "Note: the name of the file says {name}, but the report is {form}."
  }
}

"""#

    static let textsDisclosureJson: String = #"""
{
  "disclosure.done": {
    "nl": "Verstrekt aan {receiver}, op grond {ground}: {entity}  [{operation}]",
    "en": "Disclosed to {receiver}, on ground {ground}: {entity}  [{operation}]"
  },
  "disclosure.kept": {
    "nl": "Vastgelegd dat dit aan {receiver} is gezegd (grond {ground}): {entity}  [{operation}]. Er spreekt een regel tegen, dus er gaat niets verder. De privacyfunctionaris kijkt ernaar.",
    "en": "Recorded that {receiver} was told this (ground {ground}): {entity}  [{operation}]. A rule speaks against it, so nothing goes further. The privacy officer looks at it."
  },
  "disclosure.none-found": {
    "nl": "Vastgelegd dat dit aan {receiver} is gezegd: {entity}  [{operation}]. Er is geen grond gevonden ({ground}), dus er gaat niets verder. De privacyfunctionaris kijkt ernaar.",
    "en": "Recorded that {receiver} was told this: {entity}  [{operation}]. No ground was found ({ground}), so nothing goes further. The privacy officer looks at it."
  },
  "disclosure.withdrawn": {
    "nl": "Ingetrokken: {entity}  [{operation}]. Wie het kreeg, houdt wat is ontvangen. Na de volgende sync gaat er niets nieuws meer naartoe; wat tot dan al is doorgegeven, kan de ontvanger nog ophalen. De verstrekking blijft leesbaar, met de reden (record show --history).",
    "en": "Withdrawn: {entity}  [{operation}]. Who got it keeps what was received. After the next sync nothing new goes there; what was passed on until then the receiver can still fetch. The disclosure stays readable, with the reason (record show --history)."
  },
  "disclosure.unit-absent": {
    "nl": "Let op: {unit} doet niet mee in dit dossier, of heet anders. De eenheid krijgt de verstrekking te zien, maar niet wat er is verstrekt; voeg haar toe met samenop add {record} participant, of trek de verstrekking in.",
    "en": "Note: {unit} takes no part in this record, or is called otherwise. The unit sees the disclosure, but not what was disclosed; let it in with samenop add {record} participant, or withdraw the disclosure."
  },
  "disclosure.goes-to": {
    "nl": "Dit gaat ook naar: {recipients}",
    "en": "This also goes to: {recipients}"
  },
  "disclosure.recipient": {
    "nl": "{receiver} ({disclosure} van {time})",
    "en": "{receiver} ({disclosure} of {time})"
  },
  "disclosure.go-on": {
    "nl": "Doorgaan? (j/n)",
    "en": "Go on? (y/n)"
  },
  "disclosure.not-saved": {
    "nl": "Niet opgeslagen.",
    "en": "Not saved."
  },
  "disclosure.correction": {
    "nl": "Let op: de verbetering gaat niet vanzelf naar wie de eerdere versie kreeg: {recipients}. Verstrek haar met 'samenop disclose'.",
    "en": "Note: the correction does not go by itself to who got the earlier version: {recipients}. Disclose it with 'samenop disclose'."
  },
  "disclosure.disclosed-to": {
    "nl": "verstrekt aan: {recipients}",
    "en": "disclosed to: {recipients}"
  },
  "error.edit-not-wanted": {
    "nl": "Er is niets opgeslagen.",
    "en": "Nothing was stored."
  },
  "error.disclosure-worked-out": {
    "nl": "{field} kies je niet zelf: dat wordt hier bepaald en is nu '{expected}'. Laat het weg.",
    "en": "You don't choose {field} yourself: it is worked out here and is now '{expected}'. Leave it out."
  },
  "error.disclosure-removed": {
    "nl": "Dit onderdeel is weggehaald ({type}) en kan niet worden verstrekt. Kijk met 'samenop record show'.",
    "en": "This item was taken away ({type}) and can't be disclosed. Look with 'samenop record show'."
  },
  "error.disclosure-spoken-later": {
    "nl": "Je kunt pas vastleggen dat iets is gezegd als het gezegd is. Geef bij --occurred-at het tijdstip waarop dat was, of laat het weg.",
    "en": "That something was said can be recorded once it was said. Give the time of that with --occurred-at, or leave it out."
  },
  "error.disclosure-written-once": {
    "nl": "Een verstrekking wordt één keer geschreven: {field} verandert niet meer. Trek haar in met 'samenop withdraw' en verstrek opnieuw.",
    "en": "A disclosure is written once: {field} does not change any more. Withdraw it with 'samenop withdraw' and disclose anew."
  },
  "error.disclosure-no-restore": {
    "nl": "Een ingetrokken verstrekking komt niet terug. Verstrek opnieuw met 'samenop disclose'; dan wordt opnieuw gekeken of het mag.",
    "en": "A withdrawn disclosure does not come back. Disclose anew with 'samenop disclose'; then it is judged again."
  },
  "error.disclosure-not-own": {
    "nl": "Deze verstrekking is van een andere organisatie. Alleen die kan haar intrekken.",
    "en": "This disclosure is another organisation's. Only they can withdraw it."
  },
  "error.disclosure-participation": {
    "nl": "Op deze verstrekking rust dat een eenheid meedoet; intrekken zou daar niets aan veranderen. Beëindig de deelname: samenop set DOSSIER participant/ID until=… Dat werkt meteen, ook met een later tijdstip.",
    "en": "On this disclosure rests that a unit takes part; withdrawing it would change nothing of that. End the participation: samenop set RECORD participant/ID until=… It works at once, also with a later time."
  },
  "error.disclosure-report": {
    "nl": "Deze verstrekking zegt dat een rapport is afgegeven. Dat is gebeurd en blijft staan. Intrekken kan niet.",
    "en": "This disclosure says that a report was given. That happened and stays on record. It can't be withdrawn."
  },
  "error.disclosure-report-digest": {
    "nl": "Een rapport leg je niet met de hand vast. Maak het met samenop report; dan staat de verstrekking er vanzelf bij.",
    "en": "A report is not recorded by hand. Make it with samenop report; the disclosure is then recorded by itself."
  },
  "disclosure.report.plain": {
    "nl": "zonder versleuteling afgegeven: {reason}",
    "en": "given without encryption: {reason}"
  },
  "error.disclosure-withdrawn": {
    "nl": "Deze verstrekking is al ingetrokken.",
    "en": "This disclosure was withdrawn already."
  },
  "alert.reviews": {
    "nl": "{count} verstrekking(en) wachten op toetsing. Bekijk ze met 'samenop reviews'.",
    "en": "{count} disclosure(s) wait for review. Look at them with 'samenop reviews'."
  },
  "reviews.none": {
    "nl": "Er wacht geen verstrekking op toetsing.",
    "en": "No disclosure waits for review."
  },
  "reviews.line": {
    "nl": "{name} {entity}: aan {receiver}, doel {purpose}, {time}. {state}",
    "en": "{name} {entity}: to {receiver}, purpose {purpose}, {time}. {state}"
  },
  "reviews.open": { "nl": "Nog te toetsen, uiterlijk {due}", "en": "To be reviewed by {due}" },
  "reviews.reviewed": { "nl": "Getoetst", "en": "Reviewed" },
  "reviews.why.none_found": { "nl": "geen grond gevonden", "en": "no ground found" },
  "reviews.why.vital_interest": { "nl": "vitaal belang", "en": "vital interest" },
  "reviews.why.set_aside": { "nl": "een regel is opzij gezet", "en": "a rule was set aside" },
  "reviews.why.blocked": {
    "nl": "gebeurd, terwijl een regel ertegen spreekt",
    "en": "happened, although a rule speaks against it"
  },
  "reviews.withdrawn": {
    "nl": "Inmiddels ingetrokken.",
    "en": "Withdrawn meanwhile."
  },
  "reviews.how": {
    "nl": "Toetsen: samenop set {name} {entity} reviewed_by=… reviewed_at=… review_outcome=\"…\"",
    "en": "Review it: samenop set {name} {entity} reviewed_by=… reviewed_at=… review_outcome=\"…\""
  },
  "grounds.title": {
    "nl": "Tabel met gronden, versie {version}",
    "en": "Table of legal grounds, version {version}"
  },
  "grounds.approved": {
    "nl": "Goedgekeurd door {by} op {on}.",
    "en": "Approved by {by} on {on}."
  },
  "grounds.approved.table": {
    "nl": "een privacyfunctionaris",
    "en": "a privacy officer"
  },
  "grounds.unapproved": {
    "nl": "Let op: geen privacyfunctionaris heeft de tabel met gronden {version} goedgekeurd.",
    "en": "Note: no privacy officer has approved the table of legal grounds {version}."
  },
  "grounds.doubt": {
    "nl": "Twijfel {id}: {text}",
    "en": "Doubt {id}: {text}"
  },
  "grounds.doubts": { "nl": "Twijfel: {ids}", "en": "Doubt: {ids}" },
  "grounds.weighty": { "nl": "alleen bij een zwaarwegend belang", "en": "for a weighty interest only" },
  "grounds.article8": { "nl": "alleen artikel 8-gegevens", "en": "article 8 data only" },
  "grounds.emergency": {
    "nl": "alleen zolang het acuut is; wordt achteraf getoetst",
    "en": "only while acute; reviewed afterwards"
  },
  "grounds.flags": {
    "nl": "Wat onzeker is; er is niets geraden:",
    "en": "What is uncertain; nothing was guessed:"
  },
  "grounds.side-rules": {
    "nl": "Wat de bronnen verder zeggen over verstrekken:",
    "en": "What the sources say of disclosing elsewhere:"
  },
  "disclosure.ending": {
    "nl": "Let op: met een einde houdt deze deelname meteen op, zodra de dienst het aanneemt, ook als je een later tijdstip schrijft. De eenheid krijgt dan niets meer van dit dossier. Moet zij nog even meedoen, schrijf het einde dan pas als het zover is.",
    "en": "Mind: with an end this participation is over at once, as soon as the service accepts it, also when you write a later time. The unit then gets nothing more of this record. If it has to take part a little longer, write the end only when the time has come."
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

    static let textsMetricsJson: String = #"""
{
  "metrics.heading": {
    "nl": "Cijfers van {from} tot en met {to}",
    "en": "Figures from {from} up to and including {to}"
  },
  "metrics.made": {
    "nl": "Gemaakt door {unit} op {at}.",
    "en": "Made by {unit} at {at}."
  },
  "metrics.practice": {
    "nl": "Oefengegevens: alles is verzonnen.",
    "en": "Practice data: everything is fictional."
  },
  "metrics.caution": {
    "nl": "Een vinkje zetten is geen doel: lees elk percentage naast de uitkomsten (herhaling, overtreding, wat slachtoffers merkten) en naast het verhaal achter de zaken.",
    "en": "Ticking a box is no goal: read every rate beside the outcomes (repetition, violation, what victims noticed) and beside the story behind the cases."
  },
  "metrics.inside": {
    "nl": "Exacte cijfers over dossiers van het eigen team, voor eigen gebruik. Maak voor anderen een bestand met --outside.",
    "en": "Exact figures over records of the own team, for own use. Make a file with --outside for others."
  },
  "metrics.other-teams": {
    "nl": "Groepen over andere teams zijn gemaakt zoals voor buiten het eigen team: alleen over hele kwartalen die voorbij zijn, zonder kleine aantallen.",
    "en": "Groups about other teams are made as for outside the own team: for whole quarters that are over only, without small numbers."
  },
  "metrics.outside": {
    "nl": "Voor buiten het eigen team: alleen hele kwartalen die voorbij zijn. Aantallen onder {limit}, ook nul, zijn verborgen, en alles waaruit een klein aantal terug te rekenen is. Een langere periode is de som van haar kwartalen; is er één verborgen, dan ook de som.",
    "en": "For outside the own team: whole quarters that are over only. Numbers below {limit}, nought too, are hidden, and everything from which a small number could be worked out. A longer period is the sum of its quarters; with one of them hidden, the sum is hidden too."
  },
  "metrics.outside.limits": {
    "nl": "Wat dit niet kan: het weet niet wat iemand uit andere bron weet, en niet wat eerder of door een ander team is verspreid. Is over een kwartaal later nog iets vastgelegd, geef dan niet twee versies ervan aan dezelfde lezer.",
    "en": "What this can't do: it does not know what somebody knows from elsewhere, nor what was given out before or by another team. When something about a quarter was recorded later, do not give two versions of it to one reader."
  },
  "metrics.unfinished": {
    "nl": "Van {from} tot en met {to} staat hier niets: dat kwartaal is nog niet voorbij.",
    "en": "Nothing stands here from {from} up to and including {to}: that quarter is not over yet."
  },
  "metrics.hidden": {
    "nl": "verborgen",
    "en": "hidden"
  },
  "metrics.not-applicable": {
    "nl": "niet van toepassing",
    "en": "not applicable"
  },
  "metrics.part-of": {
    "nl": "{part} van {whole}",
    "en": "{part} of {whole}"
  },
  "metrics.measured": {
    "nl": "gemeten {part} van {whole}",
    "en": "measured {part} of {whole}"
  },
  "metrics.p90": {
    "nl": "negen van de tien binnen {value}",
    "en": "nine in ten within {value}"
  },
  "metrics.before": {
    "nl": "periode ervoor",
    "en": "period before"
  },
  "metrics.holds": {
    "nl": "sluit",
    "en": "closes"
  },
  "metrics.does-not-hold": {
    "nl": "sluit niet",
    "en": "does not close"
  },
  "metrics.definitions": {
    "nl": "Wat de cijfers betekenen",
    "en": "What the figures mean"
  },
  "metrics.unit.minutes": {
    "nl": "minuten",
    "en": "minutes"
  },
  "metrics.unit.hours": {
    "nl": "uur",
    "en": "hours"
  },
  "metrics.unit.days": {
    "nl": "dagen",
    "en": "days"
  },
  "metrics.weekday.1": {
    "nl": "maandag",
    "en": "Monday"
  },
  "metrics.weekday.2": {
    "nl": "dinsdag",
    "en": "Tuesday"
  },
  "metrics.weekday.3": {
    "nl": "woensdag",
    "en": "Wednesday"
  },
  "metrics.weekday.4": {
    "nl": "donderdag",
    "en": "Thursday"
  },
  "metrics.weekday.5": {
    "nl": "vrijdag",
    "en": "Friday"
  },
  "metrics.weekday.6": {
    "nl": "zaterdag",
    "en": "Saturday"
  },
  "metrics.weekday.7": {
    "nl": "zondag",
    "en": "Sunday"
  },
  "metrics.chart": {
    "nl": "Grafiek: {name}",
    "en": "Chart: {name}"
  },
  "metrics.chart.rates": {
    "nl": "Liggende balken van 0 tot 100 procent. Dezelfde getallen staan in de tabel eronder.",
    "en": "Horizontal bars from 0 to 100 percent. The same numbers stand in the table below."
  },
  "metrics.chart.groups": {
    "nl": "Liggende balken, de langste is het grootste getal. Dezelfde getallen staan in de tabel eronder.",
    "en": "Horizontal bars, the longest is the largest number. The same numbers stand in the table below."
  },
  "metrics.table": {
    "nl": "{name}: getallen",
    "en": "{name}: numbers"
  },
  "metrics.column.figure": {
    "nl": "Cijfer",
    "en": "Figure"
  },
  "metrics.column.group": {
    "nl": "Groep",
    "en": "Group"
  },
  "metrics.column.value": {
    "nl": "Waarde",
    "en": "Value"
  },
  "metrics.column.basis": {
    "nl": "Waarvan",
    "en": "Out of"
  },
  "metrics.column.before": {
    "nl": "Periode ervoor",
    "en": "Period before"
  },
  "metrics.column.week": {
    "nl": "Week",
    "en": "Week"
  },
  "metrics.column.action": {
    "nl": "Wat",
    "en": "What"
  },
  "metrics.use.heading": {
    "nl": "Gebruik van deze laptop",
    "en": "Use of this laptop"
  },
  "metrics.use.inside": {
    "nl": "Hoe vaak hier iets werd gedaan, per week: geen personen, geen dossiers. Op een laptop werkt één medewerker; deze trend is voor diegene zelf en gaat nergens heen.",
    "en": "How often something was done here, by week: no persons, no records. One employee works on a laptop; this trend is for that person and goes nowhere."
  },
  "metrics.use.outside": {
    "nl": "Het gebruik van deze laptop gaat niet mee buiten het eigen team: op een laptop werkt één medewerker.",
    "en": "The use of this laptop is not told outside the own team: one employee works on a laptop."
  },
  "metrics.use.view": {
    "nl": "gelezen",
    "en": "read"
  },
  "metrics.use.list": {
    "nl": "lijst bekeken",
    "en": "looked through the list"
  },
  "metrics.use.search": {
    "nl": "gezocht",
    "en": "searched"
  },
  "metrics.use.check": {
    "nl": "nagekeken",
    "en": "checked"
  },
  "metrics.use.export": {
    "nl": "uitgevoerd",
    "en": "taken out"
  },
  "metrics.use.refused": {
    "nl": "geweigerd",
    "en": "refused"
  },
  "metrics.detection.off": {
    "nl": "Opsporing op personen staat uit: daarvoor is een nieuw, formeel besluit nodig met inspraak van het personeel, en dat is in het regioprofiel niet vastgelegd (individual_detection).",
    "en": "Detection on persons is off: it needs a new, formal decision with staff participation, and none is recorded in the region profile (individual_detection)."
  },
  "metrics.detection.recorded": {
    "nl": "In het regioprofiel staat een besluit over opsporing op personen ({decision}, {date}, {by}). Deze versie heeft geen opsporing op personen: er worden geen personen getoond.",
    "en": "The region profile holds a decision on detection on persons ({decision}, {date}, {by}). This version has no detection on persons: no persons are shown."
  }
}

"""#

    static let textsNotAcceptedJson: String = #"""
{
  "cli.record.show.not-accepted": {
    "nl": "Niet aangenomen door de dienst; de tekst staat hier nog:",
    "en": "Not accepted by the service; the text still stands here:"
  },
  "cli.not-accepted.line": {
    "nl": "  {what}: {values} [{verdict}, {code}]",
    "en": "  {what}: {values} [{verdict}, {code}]"
  },
  "cli.not-accepted.why": {
    "nl": "    Waarom: {reason}",
    "en": "    Why: {reason}"
  },
  "cli.not-accepted.next": {
    "nl": "    Wat nu: {next}",
    "en": "    What now: {next}"
  },
  "not-accepted.verdict.quarantined": {
    "nl": "wacht op een leidinggevende",
    "en": "waits for a supervisor"
  },
  "not-accepted.verdict.refused": {
    "nl": "geweigerd",
    "en": "refused"
  },
  "not-accepted.next.quarantined": {
    "nl": "Je hoeft niets over te typen. Een leidinggevende of beheerder van de dienst beslist; wordt het aangenomen, dan komt het vanzelf in het dossier.",
    "en": "There is nothing to type again. A supervisor or administrator of the service decides; once accepted it comes into the record by itself."
  },
  "not-accepted.next.refused": {
    "nl": "Lees de reden, schrijf de tekst opnieuw op een plek waar het wel mag, of vraag een collega op de zaak. De beheerder van de dienst kan de tekst ook lezen: samenop-server refused list --purpose …",
    "en": "Read the reason, write the text again in a place where it is allowed, or ask a colleague on the case. The administrator of the service can read it too: samenop-server refused list --purpose …"
  },
  "not-accepted.next.chain-fork": {
    "nl": "Van deze laptop bestaat een kopie die al heeft uitgewisseld. Laat de beheerder deze laptop opnieuw aanmelden; schrijf de tekst daarna opnieuw.",
    "en": "There is a copy of this laptop that has synced already. Have the administrator enrol this laptop again; then write the text again."
  },
  "not-accepted.next.not-permitted": {
    "nl": "Jouw eenheid of rol mag dit hier niet schrijven. Vraag een collega die het wel mag, of laat je eenheid deelnemer maken van het dossier.",
    "en": "Your unit or role may not write this here. Ask a colleague who may, or have your unit made a participant in the record."
  },
  "not-accepted.next.unknown-field": {
    "nl": "De dienst kent dit veld niet. Werk Samen Op bij en schrijf de tekst opnieuw.",
    "en": "The service does not know this field. Update Samen Op and write the text again."
  }
}

"""#

    static let textsPeopleJson: String = #"""
{
  "server.replica.count": {
    "nl": "{count} laptops hebben zich aangemeld:",
    "en": "{count} laptops have joined:"
  },
  "server.replica.state.active": {
    "nl": "actief",
    "en": "active"
  },
  "server.replica.state.left": {
    "nl": "beëindigd: vertrokken",
    "en": "ended: left"
  },
  "server.replica.state.lost": {
    "nl": "beëindigd: verloren",
    "en": "ended: lost"
  },
  "server.replica.state.declared-lost": {
    "nl": "verloren verklaard",
    "en": "declared lost"
  },
  "server.replica.revoked.left": {
    "nl": "De toegang van {replica} is beëindigd (vertrokken). De laptop haalt niets meer op en mag nog inleveren wat er al op stond; dat wordt beoordeeld naar de rechten tot nu.",
    "en": "The access of {replica} has ended (left). The laptop takes in nothing more and may still hand in what was on it; that is judged by the rights it had until now."
  },
  "server.replica.revoked.lost": {
    "nl": "De toegang van {replica} is beëindigd (verloren). Alles wat nu nog van deze laptop binnenkomt, wacht in quarantaine op een leidinggevende: zie 'quarantine list'.",
    "en": "The access of {replica} has ended (lost). Everything that still comes in from this laptop waits in quarantine for a supervisor: see 'quarantine list'."
  },
  "server.replica.lost": {
    "nl": "{replica} is verloren verklaard. Wat ervan ontbreekt, houdt het werk van anderen niet meer tegen; komt het toch nog binnen, dan wacht het op een leidinggevende.",
    "en": "{replica} was declared lost. What is missing of it holds up nobody's work any more; should it still come in, it waits for a supervisor."
  },
  "server.quarantine.count": {
    "nl": "{count} bewerkingen wachten op een beoordeling. Met 'quarantine list ID --show --reason … --by …' lees je er een; met accept of refuse beslis je.",
    "en": "{count} edits wait to be judged. Read one with 'quarantine list ID --show --reason … --by …'; decide with accept or refuse."
  },
  "server.quarantine.one": {
    "nl": "{id}  {code}  {author} ({unit})  dossier {record}  {entity}  sinds {since}\n    {reason}",
    "en": "{id}  {code}  {author} ({unit})  record {record}  {entity}  since {since}\n    {reason}"
  },
  "server.quarantine.accepted": {
    "nl": "{id} is doorgelaten en staat in het dossier. De schrijver hoort het bij de volgende uitwisseling.",
    "en": "{id} was let through and stands in the record. Its author hears so at the next exchange."
  },
  "server.quarantine.held": {
    "nl": "{id} mag door, maar wacht nog op iets anders ({code}).",
    "en": "{id} may pass, but still waits for something else ({code})."
  },
  "server.quarantine.quarantined": {
    "nl": "{id} wacht nog steeds ({code}).",
    "en": "{id} still waits ({code})."
  },
  "server.quarantine.refused": {
    "nl": "{id} is geweigerd {code}. De tekst blijft leesbaar bij de schrijver en hier, met de reden.",
    "en": "{id} was refused {code}. The text stays readable for its author and here, with the reason."
  },
  "server.error.unknown-replica": {
    "nl": "Er is geen laptop '{replica}'. Kijk met 'replica list'.",
    "en": "There is no laptop '{replica}'. Look with 'replica list'."
  },
  "server.error.already-revoked": {
    "nl": "Laptop '{replica}' is al als verloren gemeld, en dat blijft zo.",
    "en": "Laptop '{replica}' was reported lost already, and that stays so."
  },
  "server.error.reason-missing": {
    "nl": "Zeg waarom met --reason. Er is niets veranderd.",
    "en": "Say why with --reason. Nothing was changed."
  },
  "server.error.not-quarantined": {
    "nl": "'{operation}' staat niet in quarantaine. Kijk met 'quarantine list'.",
    "en": "'{operation}' is not in quarantine. Look with 'quarantine list'."
  },
  "server.error.may-not-judge": {
    "nl": "'{by}' mag dit niet beoordelen: dat doet een leidinggevende van dezelfde eenheid of een beheerder, en nooit de schrijver zelf. Er is niets veranderd.",
    "en": "'{by}' may not judge this: a supervisor of the same unit or an administrator does, and never the author. Nothing was changed."
  },
  "server.error.unknown-code": {
    "nl": "Die code is er niet, of zij kan niet meer worden gebruikt. Kijk met 'code list'.",
    "en": "There is no such code, or it can be used no longer. Look with 'code list'."
  },
  "server.error.bad-provider": {
    "nl": "--oidc-issuer is een https-adres (http alleen op deze machine), en hoort bij --oidc-client-id.",
    "en": "--oidc-issuer is an https address (http on this machine only), and goes with --oidc-client-id."
  },
  "server.code.count": {
    "nl": "{count} codes gemaakt:",
    "en": "{count} codes were made:"
  },
  "server.code.state.open": {
    "nl": "te gebruiken tot",
    "en": "can be used until"
  },
  "server.code.state.used": {
    "nl": "gebruikt, gold tot",
    "en": "used, held until"
  },
  "server.code.state.expired": {
    "nl": "verlopen of ingetrokken op",
    "en": "expired or withdrawn on"
  },
  "server.code.withdrawn": {
    "nl": "De code is ingetrokken. Niemand kan er nog mee aanmelden.",
    "en": "The code was withdrawn. Nobody can join with it any more."
  }
}

"""#

    static let textsPressJson: String = #"""
{
  "cli.doctor.press": {
    "nl": "PDF's maken en versleutelen",
    "en": "making PDFs, and encrypting"
  },
  "cli.doctor.absent": {
    "nl": "is er niet (rapporten gaan als HTML)",
    "en": "is not there (reports go as HTML)"
  },
  "error.renderer-absent": {
    "nl": "Het programma dat PDF's maakt en versleutelt is er niet of is niet compleet. Voer ./scripts/setup uit, of vraag je beheerder. Tot dan kan een rapport alleen onversleuteld en niet als PDF: --format html, en bij echte gegevens ook --plain --reason \"…\".",
    "en": "The program that makes PDFs and encrypts is not there or not complete. Run ./scripts/setup, or ask your administrator. Until then a report can only leave without encryption and not as a PDF: --format html, and for real data also --plain --reason \"…\"."
  },
  "error.renderer-failed": {
    "nl": "Het programma dat PDF's maakt en versleutelt is gestopt zonder resultaat. Probeer het opnieuw. Als HTML kan het rapport wel: --format html.",
    "en": "The program that makes PDFs and encrypts stopped without a result. Try again. The report can be made as HTML: --format html."
  },
  "error.press-too-long": {
    "nl": "Het maken van het bestand duurt te lang en is gestopt. Als HTML kan het rapport wel: --format html.",
    "en": "Making the file takes too long, and was stopped. The report can be made as HTML: --format html."
  },
  "error.press-too-large": {
    "nl": "Dit is te groot voor een PDF of om te versleutelen. Als HTML kan het rapport wel: --format html.",
    "en": "This is too large for a PDF, or to encrypt. The report can be made as HTML: --format html."
  },
  "error.pdf-invalid": {
    "nl": "Dit bestand is geen PDF.",
    "en": "This file is no PDF."
  },
  "error.recipient-invalid": {
    "nl": "Een van de sleutels om voor te versleutelen klopt niet. Een sleutel begint met age1, ssh-ed25519 of ssh-rsa.",
    "en": "One of the keys to encrypt for is not right. A key begins with age1, ssh-ed25519 or ssh-rsa."
  },
  "error.key-invalid": {
    "nl": "Deze sleutel of dit wachtwoord is niet te gebruiken.",
    "en": "This key or passphrase can't be used."
  },
  "error.key-does-not-fit": {
    "nl": "Deze sleutel of dit wachtwoord past niet op dit bestand.",
    "en": "This key or passphrase does not fit this file."
  }
}

"""#

    static let textsProfileJson: String = #"""
{
  "profile.line": {
    "nl": "regel {line}",
    "en": "line {line}"
  },
  "profile.problem.not-json": {
    "nl": "Vanaf hier is dit geen JSON meer, of het bestand is te groot. Kijk of een komma, haakje of aanhalingsteken ontbreekt.",
    "en": "From here this is no JSON any more, or the file is too large. See whether a comma, bracket or quotation mark is missing."
  },
  "profile.problem.repeated-key": {
    "nl": "Deze sleutel staat hier twee keer. Haal er één weg.",
    "en": "This key stands here twice. Take one away."
  },
  "profile.problem.unknown-key": {
    "nl": "Deze sleutel kent een regioprofiel niet op deze plek.",
    "en": "A region profile has no such key in this place."
  },
  "profile.problem.missing-key": {
    "nl": "Deze sleutel ontbreekt. Zet hem erbij.",
    "en": "This key is missing. Add it."
  },
  "profile.problem.wrong-value": {
    "nl": "Er staat {given}, en dat kan hier niet.",
    "en": "It says {given}, which can't stand here."
  },
  "profile.problem.repeated-value": {
    "nl": "{given} staat al eerder in deze lijst. Haal er één weg.",
    "en": "{given} stands in this list already. Take one away."
  },
  "profile.problem.phone-number": {
    "nl": "{given} lijkt een telefoonnummer. Schrijf de functie op; nummers horen in de telefoonlijst.",
    "en": "{given} looks like a telephone number. Write the function; numbers belong in the directory."
  },
  "profile.problem.overlap": {
    "nl": "Deze uren overlappen met eerdere uren in dezelfde lijst. Laat ze op elkaar aansluiten.",
    "en": "These hours overlap earlier hours of the same list. Let them join up."
  },
  "profile.problem.no-time": {
    "nl": "Tussen deze begin- en eindtijd zit geen tijd. Een hele dag is 00:00 tot 24:00.",
    "en": "There is no time between this start and end. A whole day is 00:00 to 24:00."
  },
  "profile.hint.meant": {
    "nl": "Bedoel je {meant}?",
    "en": "Did you mean {meant}?"
  },
  "profile.hint.belongs": {
    "nl": "De sleutel hoort onder {place}.",
    "en": "The key belongs under {place}."
  },
  "profile.allowed.boolean": {
    "nl": "Toegestaan: true of false.",
    "en": "Allowed: true or false."
  },
  "profile.allowed.integer": {
    "nl": "Toegestaan: een heel getal van {min} tot en met {max}.",
    "en": "Allowed: a whole number from {min} to {max}."
  },
  "profile.allowed.text": {
    "nl": "Toegestaan: één regel tekst van ten hoogste {max} tekens.",
    "en": "Allowed: one line of text, at most {max} characters."
  },
  "profile.allowed.function": {
    "nl": "Toegestaan: de naam van een functie, zonder telefoonnummer.",
    "en": "Allowed: the name of a function, without telephone number."
  },
  "profile.allowed.name": {
    "nl": "Toegestaan: een kenmerk zonder spaties, zoals bt-fictiestad.",
    "en": "Allowed: an id without spaces, such as bt-fictiestad."
  },
  "profile.allowed.id": {
    "nl": "Toegestaan: kleine letters, cijfers en streepjes, zoals profile-b.",
    "en": "Allowed: small letters, digits and hyphens, such as profile-b."
  },
  "profile.allowed.time": {
    "nl": "Toegestaan: een tijd als 09:00, of 24:00 als einde van de dag.",
    "en": "Allowed: a time such as 09:00, or 24:00 for the end of the day."
  },
  "profile.allowed.date": {
    "nl": "Toegestaan: een datum als 2026-09-01.",
    "en": "Allowed: a date such as 2026-09-01."
  },
  "profile.allowed.holiday": {
    "nl": "Toegestaan: een datum als 2026-12-24, of {words}.",
    "en": "Allowed: a date such as 2026-12-24, or {words}."
  },
  "profile.allowed.code": {
    "nl": "Toegestaan: {words}.",
    "en": "Allowed: {words}."
  },
  "profile.allowed.list": {
    "nl": "Toegestaan: een lijst […].",
    "en": "Allowed: a list […]."
  },
  "profile.allowed.list-of-codes": {
    "nl": "Toegestaan: een lijst […] van {words}.",
    "en": "Allowed: a list […] of {words}."
  },
  "profile.allowed.list-of-holidays": {
    "nl": "Toegestaan: een lijst […] van datums als 2026-12-24, en van {words}.",
    "en": "Allowed: a list […] of dates such as 2026-12-24, and of {words}."
  },
  "profile.allowed.list-of-integers": {
    "nl": "Toegestaan: een lijst […] van hele getallen van {min} tot en met {max}.",
    "en": "Allowed: a list […] of whole numbers from {min} to {max}."
  },
  "profile.allowed.list-of-objects": {
    "nl": "Toegestaan: een lijst […] van onderdelen tussen accolades, met {words}.",
    "en": "Allowed: a list […] of objects in braces, with {words}."
  },
  "profile.allowed.hours": {
    "nl": "Toegestaan: een lijst […] van uren tussen accolades, met {words}.",
    "en": "Allowed: a list […] of hours in braces, with {words}."
  },
  "profile.allowed.object": {
    "nl": "Toegestaan: een onderdeel tussen accolades, met {words}.",
    "en": "Allowed: an object in braces, with {words}."
  },
  "profile.allowed.object-or-word": {
    "nl": "Toegestaan: \"{word}\", of een onderdeel tussen accolades, met {words}.",
    "en": "Allowed: \"{word}\", or an object in braces, with {words}."
  },
  "profile.allowed.map": {
    "nl": "Toegestaan: een onderdeel tussen accolades, met namen uit {words}.",
    "en": "Allowed: an object in braces, with names out of {words}."
  },
  "profile.contradiction.partner-missing": {
    "nl": "Politie en Veilig Thuis doen allebei mee. Zet police en vt in de lijst.",
    "en": "Police and Veilig Thuis both take part. Put police and vt in the list."
  },
  "profile.contradiction.service-takes-no-part": {
    "nl": "Er is een crisisdienst, maar zij doet niet mee. Zet crisis_service in de lijst, of schrijf \"none\" bij crisis_service.",
    "en": "There is a crisis service, but it takes no part. Put crisis_service in the list, or write \"none\" at crisis_service."
  },
  "profile.contradiction.partner-without-service": {
    "nl": "De crisisdienst doet mee, maar hier staat dat er geen is. Vul haar gegevens in, of haal haar uit partners.",
    "en": "The crisis service takes part, but this says that there is none. Fill in what it does, or take it out of partners."
  },
  "profile.contradiction.office-hours-not-stated": {
    "nl": "De crisisdienst vervangt Veilig Thuis buiten kantooruren, maar de kantooruren staan er niet. Vul office_hours in.",
    "en": "The crisis service stands in outside office hours, but the office hours are not stated. Fill in office_hours."
  },
  "profile.contradiction.mandate-without-standing-in": {
    "nl": "De crisisdienst mag de eerste beoordeling doen, maar vervangt Veilig Thuis nooit. Verander één van beide.",
    "en": "The crisis service may make the first assessment, but never stands in for Veilig Thuis. Change one of the two."
  },
  "profile.contradiction.ages-reversed": {
    "nl": "De laagste leeftijd ligt boven de hoogste. Draai ze om.",
    "en": "The lowest age is above the highest. Turn them round."
  },
  "profile.contradiction.exception-without-limit": {
    "nl": "Een uitzondering voor volwassenen zegt niets zonder hoogste leeftijd. Vul target_ages.max in, of haal de uitzondering weg.",
    "en": "An exception for adults means nothing without a highest age. Fill in target_ages.max, or take the exception away."
  },
  "profile.contradiction.place-without-hours": {
    "nl": "Hier staat waarvandaan Veilig Thuis komt, maar niet wanneer. Vul vt_onsite_hours in.",
    "en": "This says from where Veilig Thuis comes, but not when. Fill in vt_onsite_hours."
  },
  "profile.contradiction.tool-without-video": {
    "nl": "Er staat een middel om te beeldbellen, maar beeldbellen staat uit. Zet video_call op true, of haal het middel weg.",
    "en": "A video tool is named, but video calls are off. Set video_call to true, or take the tool away."
  },
  "profile.contradiction.no-meeting": {
    "nl": "Er is geen actieoverleg, maar hier staat er wel iets over. Zet exists op true, of haal dit weg.",
    "en": "There is no action meeting, but this says something about it. Set exists to true, or take this away."
  },
  "profile.contradiction.follow-up-not-there": {
    "nl": "Het vervolg noemt een overleg dat deze regio niet heeft. Vul het overleg in, of haal het hier weg.",
    "en": "The follow-up names a meeting that this region does not have. Fill in the meeting, or take it away here."
  },
  "profile.contradiction.members-without-house": {
    "nl": "Er staan leden van een Zorg- en Veiligheidshuis, maar dat is er niet. Zet zvh op true, of haal de leden weg.",
    "en": "Members of a care and safety house are named, but there is none. Set zvh to true, or take the members away."
  },
  "profile.contradiction.member-not-at-table": {
    "nl": "Veilig Thuis staat bij de leden van ZSM, maar zit volgens vt_at_zsm niet aan tafel. Verander één van beide.",
    "en": "Veilig Thuis is among the members of ZSM, but by vt_at_zsm is not at the table. Change one of the two."
  },
  "profile.contradiction.examination-without-centre": {
    "nl": "Hier staat bij wie een top-teenonderzoek wordt aangevraagd, maar de regio heeft het niet. Zet mdck op true, of haal dit weg.",
    "en": "This says of whom a head-to-toe examination is asked, but the region has none. Set mdck to true, or take this away."
  },
  "profile.contradiction.centre-takes-no-part": {
    "nl": "Er is een centrum kindermishandeling, maar het doet niet mee. Zet mdck in de lijst.",
    "en": "There is a child abuse centre, but it takes no part. Put mdck in the list."
  },
  "profile.contradiction.no-building-shared": {
    "nl": "Er staan afspraken over een gedeeld gebouw, maar Veilig Thuis heeft geen werkplek bij de politie. Verander één van beide.",
    "en": "There are agreements on a shared building, but Veilig Thuis has no workplace with the police. Change one of the two."
  },
  "profile.summary.title": {
    "nl": "Regioprofiel {name} ({profile})",
    "en": "Region profile {name} ({profile})"
  },
  "profile.summary.usual": {
    "nl": "(gebruikelijk)",
    "en": "(usual)"
  },
  "profile.words.yes": {
    "nl": "ja",
    "en": "yes"
  },
  "profile.words.no": {
    "nl": "nee",
    "en": "no"
  },
  "profile.words.none": {
    "nl": "geen",
    "en": "none"
  },
  "profile.words.never": {
    "nl": "nooit",
    "en": "never"
  },
  "profile.words.every-day": {
    "nl": "elke dag",
    "en": "every day"
  },
  "profile.words.whole-day": {
    "nl": "de hele dag",
    "en": "all day"
  },
  "profile.words.next-day": {
    "nl": " (de dag erna)",
    "en": " (the day after)"
  },
  "profile.words.holidays": {
    "nl": "ook op feestdagen",
    "en": "also on public holidays"
  },
  "profile.words.no-holidays": {
    "nl": "niet op feestdagen",
    "en": "not on public holidays"
  },
  "profile.weekday.1": {
    "nl": "ma",
    "en": "Mon"
  },
  "profile.weekday.2": {
    "nl": "di",
    "en": "Tue"
  },
  "profile.weekday.3": {
    "nl": "wo",
    "en": "Wed"
  },
  "profile.weekday.4": {
    "nl": "do",
    "en": "Thu"
  },
  "profile.weekday.5": {
    "nl": "vr",
    "en": "Fri"
  },
  "profile.weekday.6": {
    "nl": "za",
    "en": "Sat"
  },
  "profile.weekday.7": {
    "nl": "zo",
    "en": "Sun"
  },
  "profile.holiday.new_year": {
    "nl": "nieuwjaarsdag",
    "en": "New Year's Day"
  },
  "profile.holiday.good_friday": {
    "nl": "Goede Vrijdag",
    "en": "Good Friday"
  },
  "profile.holiday.easter_sunday": {
    "nl": "eerste paasdag",
    "en": "Easter Sunday"
  },
  "profile.holiday.easter_monday": {
    "nl": "tweede paasdag",
    "en": "Easter Monday"
  },
  "profile.holiday.kings_day": {
    "nl": "Koningsdag",
    "en": "King's Day"
  },
  "profile.holiday.liberation_day": {
    "nl": "Bevrijdingsdag",
    "en": "Liberation Day"
  },
  "profile.holiday.liberation_day_lustrum": {
    "nl": "Bevrijdingsdag eens in de vijf jaar",
    "en": "Liberation Day every five years"
  },
  "profile.holiday.ascension_day": {
    "nl": "Hemelvaartsdag",
    "en": "Ascension Day"
  },
  "profile.holiday.whit_sunday": {
    "nl": "eerste pinksterdag",
    "en": "Whit Sunday"
  },
  "profile.holiday.whit_monday": {
    "nl": "tweede pinksterdag",
    "en": "Whit Monday"
  },
  "profile.holiday.christmas_day": {
    "nl": "eerste kerstdag",
    "en": "Christmas Day"
  },
  "profile.holiday.second_christmas_day": {
    "nl": "tweede kerstdag",
    "en": "Boxing Day"
  },
  "profile.not-held": {
    "nl": "Let op: dit dossier is begonnen met regioprofiel {profile}, en dat staat hier niet. Het wordt beoordeeld met {used}. Synchroniseer om het op te halen.",
    "en": "Note: this record was begun with region profile {profile}, which is not here. It is judged by {used}. Sync to fetch it."
  },
  "profile.not-stated": {
    "nl": "Let op: dit dossier zegt niet met welk regioprofiel het is begonnen. Het wordt beoordeeld met {used}.",
    "en": "Note: this record does not say with which region profile it was begun. It is judged by {used}."
  }
}

"""#

    static let textsProofJson: String = #"""
{
  "proof.lack.not-enrolled": {
    "nl": "Dit rapport is niet bevestigd door een dienst: deze laptop is nergens aangemeld.",
    "en": "No service confirmed this report: this laptop has not joined one."
  },
  "proof.lack.fixed-clock": {
    "nl": "Dit rapport is niet bevestigd door de dienst: de klok staat vast (--at).",
    "en": "The service did not confirm this report: the clock is fixed (--at)."
  },
  "proof.lack.too-large": {
    "nl": "Dit rapport is niet bevestigd door de dienst: het is uit te veel bewerkingen gemaakt.",
    "en": "The service did not confirm this report: it was made from too many edits."
  },
  "proof.lack.unreachable": {
    "nl": "Dit rapport is niet bevestigd door de dienst: die gaf niet op tijd antwoord. Het rapport zelf is compleet.",
    "en": "The service did not confirm this report: it did not answer in time. The report itself is complete."
  },
  "proof.lack.not-known": {
    "nl": "Dit rapport is niet bevestigd door de dienst: die kent dit dossier nog niet, loopt niet gelijk met deze laptop, of kan dit nog niet. Doe eerst 'samenop sync'.",
    "en": "The service did not confirm this report: it does not know this record yet, is not in step with this laptop, or can't do this yet. Run 'samenop sync' first."
  },
  "proof.lack.login-needed": {
    "nl": "Dit rapport is niet bevestigd door de dienst: log eerst in met 'samenop login'.",
    "en": "The service did not confirm this report: log in first with 'samenop login'."
  },
  "proof.lack.refused": {
    "nl": "Dit rapport is niet bevestigd door de dienst: die deed het niet. Het rapport zelf is compleet.",
    "en": "The service did not confirm this report: it declined. The report itself is complete."
  },
  "proof.lack.unusable": {
    "nl": "Dit rapport is niet bevestigd: het antwoord van de dienst klopte niet met dit rapport. Meld dit aan de beheerder.",
    "en": "This report was not confirmed: the service's answer did not fit this report. Tell the administrator."
  },
  "proof.altered.digest-mismatch": {
    "nl": "het bestand is veranderd nadat het gemaakt is",
    "en": "the file was changed after it was made"
  },
  "proof.altered.attestation-invalid": {
    "nl": "wat de dienst van dit rapport zegt, is veranderd of niet door die dienst ondertekend",
    "en": "what the service says of this report was changed, or not signed by that service"
  },
  "proof.altered.attestation-of-another": {
    "nl": "wat de dienst zegt, gaat over een ander rapport",
    "en": "what the service says is about another report"
  },
  "proof.store-unreadable": {
    "nl": "De opslag op deze laptop is niet te lezen. Het bestand is daarom niet met het dossier vergeleken.",
    "en": "The store on this laptop can't be read. So the file was not compared with the record."
  },
  "proof.says.interim": {
    "nl": "Het bestand zegt van zichzelf: tussenrapport van {time} over {record} voor {recipient}, uit {operations} bewerkingen.",
    "en": "The file says of itself: interim report of {time} on {record} for {recipient}, from {operations} edits."
  },
  "proof.says.final": {
    "nl": "Het bestand zegt van zichzelf: eindrapport van {time} over {record} voor {recipient}, uit {operations} bewerkingen.",
    "en": "The file says of itself: final report of {time} on {record} for {recipient}, from {operations} edits."
  },
  "proof.overtaken.interim.recipient": {
    "nl": "LET OP: dit rapport is ingehaald. Aantal bewerkingen die na {time} kwamen en nu in zo'n rapport zouden staan: {count}. Maak een nieuw rapport.",
    "en": "NOTE: this report has been overtaken. Number of edits that came in after {time} and that such a report would hold now: {count}. Make a new report."
  },
  "proof.overtaken.interim.record": {
    "nl": "LET OP: dit rapport is ingehaald. Aantal bewerkingen die na {time} in het dossier kwamen: {count}. Vraag om een nieuw rapport.",
    "en": "NOTE: this report has been overtaken. Number of edits that came in on the record after {time}: {count}. Ask for a new report."
  },
  "proof.overtaken.final.recipient": {
    "nl": "WAARSCHUWING: dit EINDRAPPORT is ingehaald en geldt niet meer als laatste stand. Aantal bewerkingen die na {time} kwamen en nu in zo'n rapport zouden staan: {count}. Handel niet op dit rapport. Maak een nieuw rapport.",
    "en": "WARNING: this FINAL REPORT has been overtaken and is no longer the latest state. Number of edits that came in after {time} and that such a report would hold now: {count}. Do not act on this report. Make a new report."
  },
  "proof.overtaken.final.record": {
    "nl": "WAARSCHUWING: dit EINDRAPPORT is ingehaald en geldt niet meer als laatste stand. Aantal bewerkingen die na {time} in het dossier kwamen: {count}. Handel niet op dit rapport. Vraag om een nieuw rapport.",
    "en": "WARNING: this FINAL REPORT has been overtaken and is no longer the latest state. Number of edits that came in on the record after {time}: {count}. Do not act on this report. Ask for a new report."
  },
  "proof.proves": {
    "nl": "Dit klopt:",
    "en": "This is right:"
  },
  "proof.does-not-prove": {
    "nl": "Dit bewijst het bestand niet:",
    "en": "This the file does not prove:"
  },
  "proof.yes.unchanged": {
    "nl": "Het past bij het eigen controlegetal. Wie het met opzet verandert, kan dat opnieuw zetten.",
    "en": "It fits its own check number. Whoever changes it on purpose can set that anew."
  },
  "proof.yes.existed-then": {
    "nl": "Het bestond op {time}, zegt dienst {service}, ondertekend met sleutel {key}.",
    "en": "It existed at {time}, says service {service}, signed with key {key}."
  },
  "proof.yes.asked-by-unit": {
    "nl": "Een laptop van {unit} liet het toen aan de dienst zien.",
    "en": "A laptop of {unit} showed it to the service then."
  },
  "proof.yes.everything-held": {
    "nl": "De dienst heeft alle bewerkingen waaruit het gemaakt is ({operations}), precies zo.",
    "en": "The service has all edits that it was made from ({operations}), exactly so."
  },
  "proof.yes.nothing-further": {
    "nl": "De dienst had toen in dit dossier niets voor die eenheid wat de laptop nog niet had.",
    "en": "The service then had nothing in this record for that unit that the laptop did not have."
  },
  "proof.yes.known-service": {
    "nl": "Die sleutel is van de dienst waar deze laptop is aangemeld.",
    "en": "That key is of the service that this laptop has joined."
  },
  "proof.no.existed-then.unsigned": {
    "nl": "Op welk moment het bestond: geen dienst heeft het bevestigd.",
    "en": "At which moment it existed: no service confirmed it."
  },
  "proof.no.asked-by-unit.unsigned": {
    "nl": "Van welke eenheid het komt: geen dienst heeft het bevestigd.",
    "en": "Which unit it comes from: no service confirmed it."
  },
  "proof.no.everything-held.unsigned": {
    "nl": "Dat de bewerkingen bij een dienst bekend zijn: geen dienst heeft het bevestigd.",
    "en": "That a service knows the edits: no service confirmed it."
  },
  "proof.no.everything-held": {
    "nl": "Dat alle bewerkingen bij de dienst bekend zijn: van de {operations} kende die er {held}; niet of niet zo: {unknown}.",
    "en": "That the service knows all edits: of {operations} it knew {held}; not, or not so: {unknown}."
  },
  "proof.no.nothing-further.unsigned": {
    "nl": "Dat het toen compleet was: geen dienst heeft het bevestigd.",
    "en": "That it was complete then: no service confirmed it."
  },
  "proof.no.nothing-further": {
    "nl": "Dat het toen compleet was. Aantal bewerkingen in dit dossier dat de dienst wel had en de laptop nog niet: {further}.",
    "en": "That it was complete then. Number of edits in this record that the service had and the laptop not yet: {further}."
  },
  "proof.no.known-service.unsigned": {
    "nl": "Dat een dienst die je vertrouwt het gezien heeft.",
    "en": "That a service which you trust has seen it."
  },
  "proof.no.known-service.unknown": {
    "nl": "Dat sleutel {key} van een dienst is die je vertrouwt: deze laptop is nergens aangemeld. Vergelijk de sleutel met die van de dienst.",
    "en": "That key {key} belongs to a service which you trust: this laptop has joined none. Compare the key with the service's."
  },
  "proof.no.known-service": {
    "nl": "Dat sleutel {key} van een dienst is die je vertrouwt: het is NIET de dienst waar deze laptop is aangemeld.",
    "en": "That key {key} belongs to a service which you trust: it is NOT the one that this laptop has joined."
  },
  "proof.no.maker": {
    "nl": "Welke persoon het maakte.",
    "en": "Which person made it."
  },
  "proof.no.made-then": {
    "nl": "Dat het gemaakt is op de tijd die erin staat: dat is de klok van de laptop.",
    "en": "That it was made at the time it states: that is the laptop's clock."
  },
  "proof.no.nothing-left-out": {
    "nl": "Dat er niets is weggelaten: iedere ontvanger krijgt alleen wat mag. Kijk in deel 24.",
    "en": "That nothing was left out: every recipient gets only what is allowed. See section 24."
  },
  "proof.no.truth": {
    "nl": "Dat waar is wat mensen erin hebben geschreven.",
    "en": "That what people wrote in it is true."
  },
  "proof.no.real": {
    "nl": "Dat het over echte mensen gaat: het is om te oefenen, alles erin is verzonnen.",
    "en": "That it is about real people: it is for practice, everything in it is made up."
  },
  "proof.yes.issued-here": {
    "nl": "Deze laptop heeft het gemaakt: het controlegetal staat hier in de verantwoording.",
    "en": "This laptop made it: the check number stands in what is kept here of reports."
  },
  "proof.no.issued-here": {
    "nl": "Dat deze laptop het gemaakt heeft: daarvan staat hier niets. Het is niet door deze laptop gemaakt, of al opgeschoond.",
    "en": "That this laptop made it: nothing of that is kept here. This laptop did not make it, or it was cleaned up since."
  },
  "proof.claimed-by.unknown": {
    "nl": "dat zegt {service}, een dienst die deze laptop niet kent",
    "en": "so says {service}, a service that this laptop does not know"
  },
  "proof.claimed-by.other": {
    "nl": "dat zegt {service}, NIET de dienst waar deze laptop is aangemeld",
    "en": "so says {service}, NOT the service that this laptop has joined"
  },
  "proof.no.existed-then.claimed": {
    "nl": "Dat het op {time} bestond: {who}.",
    "en": "That it existed at {time}: {who}."
  },
  "proof.no.asked-by-unit.claimed": {
    "nl": "Dat een laptop van {unit} het toen liet zien: {who}.",
    "en": "That a laptop of {unit} showed it then: {who}."
  },
  "proof.no.everything-held.claimed": {
    "nl": "Dat een dienst {held} van de {operations} bewerkingen heeft: {who}.",
    "en": "That a service has {held} of the {operations} edits: {who}."
  },
  "proof.no.nothing-further.claimed": {
    "nl": "Dat een dienst toen {further} bewerkingen meer had: {who}.",
    "en": "That a service had {further} edits more then: {who}."
  },
  "proof.altered.attestation-before-made": {
    "nl": "een dienst zou het gezien hebben voordat het gemaakt was",
    "en": "a service is said to have seen it before it was made"
  },
  "proof.altered.attestation-practice": {
    "nl": "het rapport en de dienst spreken elkaar tegen: oefenen of echt",
    "en": "the report and the service contradict each other: practice or real"
  },
  "proof.lack.clock-ahead": {
    "nl": "Dit rapport is niet bevestigd door de dienst: de klok van deze laptop loopt meer dan vijf minuten voor. Zet de klok goed.",
    "en": "The service did not confirm this report: this laptop's clock is more than five minutes ahead. Set the clock right."
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
    "nl": "{value} – {origin}",
    "en": "{value} – {origin}"
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
  "report.column.unit": {
    "nl": "Eenheid",
    "en": "Unit"
  },
  "report.column.chain": {
    "nl": "Laptop",
    "en": "Laptop"
  },
  "report.column.last_number": {
    "nl": "Laatste bewerking",
    "en": "Last edit"
  },
  "report.column.whole": {
    "nl": "Wat erin staat",
    "en": "What is in it"
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
  "report.fact.same_incident": {
    "nl": "Samen met dossier",
    "en": "Together with record"
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
    "nl": "{field}: over ‘{type}’ is niets vastgelegd",
    "en": "{field}: nothing is recorded about ‘{type}’"
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
  "report.caption.chains": {
    "nl": "Tot waar de bewerkingen van elke laptop erin staan",
    "en": "Up to where the edits of each laptop are in it"
  },
  "report.chain.whole": {
    "nl": "alles tot daar",
    "en": "everything up to there"
  },
  "report.chain.partly": {
    "nl": "niet alles: de rest hoort bij andere dossiers, is weggelaten of is niet aangenomen",
    "en": "not everything: the rest belongs to other records, was withheld or was not accepted"
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
  "report.refused.recipient": {
    "nl": "Er is geen grondslag bekend om {organisation} aan {recipient} te laten rapporteren. Vraag de privacyfunctionaris, of leg een verstrekking vast die wel mag.",
    "en": "No ground is known on which {organisation} may report to {recipient}. Ask the privacy officer, or record a disclosure that is allowed."
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
    "nl": "politiegegevens artikel 9",
    "en": "police data article 9"
  },
  "report.withheld.evaluation": {
    "nl": "evaluatie van de samenwerking",
    "en": "evaluation of the cooperation"
  },
  "report.withheld.rvdk_advice": {
    "nl": "advies van de Raad voor de Kinderbescherming",
    "en": "advice of the child protection board"
  },
  "report.status.notice.final": {
    "nl": "Dit is het eindrapport: stap 5 is afgerond en geen verschil dat tot schade kan leiden staat nog open.",
    "en": "This is the final report: step 5 is done and no difference that can lead to harm stands open."
  },
  "report.status.word.final": {
    "nl": "EINDRAPPORT",
    "en": "FINAL REPORT"
  },
  "report.not_recorded_or_withheld": {
    "nl": "niet vastgelegd, of niet voor deze ontvanger",
    "en": "not recorded, or not for this recipient"
  },
  "report.withheld_reference": {
    "nl": "weggelaten",
    "en": "left out"
  },
  "report.address_hidden": {
    "nl": "Het adres is bekend bij politie en Veilig Thuis.",
    "en": "The address is known to police and Veilig Thuis."
  },
  "report.summary": {
    "nl": "Alleen aantallen en uitkomsten:",
    "en": "Counts and outcomes only:"
  },
  "report.summary.count": {
    "nl": "{type}: {count}",
    "en": "{type}: {count}"
  },
  "report.summary.times": {
    "nl": "{what} ({count} keer)",
    "en": "{what} ({count} times)"
  },
  "report.fact.ground": {
    "nl": "Grondslag",
    "en": "Ground"
  },
  "report.basis.table": {
    "nl": "{rows} (tabel van grondslagen)",
    "en": "{rows} (table of grounds)"
  },
  "report.basis.within": {
    "nl": "binnen de eigen organisatie",
    "en": "within the own organisation"
  },
  "report.basis.agreement": {
    "nl": "convenant of toestemming (zie Verstrekkingen)",
    "en": "covenant or consent (see Disclosures)"
  },
  "report.basis.complaint": {
    "nl": "aangifte door het slachtoffer",
    "en": "complaint by the victim"
  },
  "report.basis.set_aside": {
    "nl": "geen grond gevonden; dat is opzijgezet met een reden (R6.2)",
    "en": "no ground found; that was set aside with a reason (R6.2)"
  },
  "report.pdf.attachment": {
    "nl": "Hetzelfde rapport voor programma's (JSON)",
    "en": "The same report for programs (JSON)"
  },
  "report.status.notice.practice": {
    "nl": "OEFENING: alles in dit rapport is verzonnen.",
    "en": "PRACTICE: everything in this report is fictional."
  },
  "report.status.word.practice": {
    "nl": "{status}, oefening (verzonnen)",
    "en": "{status}, practice (fictional)"
  },
  "report.csv.column.due": {
    "nl": "Wanneer",
    "en": "When"
  },
  "report.csv.column.what": {
    "nl": "Wat",
    "en": "What"
  },
  "report.csv.column.owner": {
    "nl": "Wie",
    "en": "Who"
  },
  "report.csv.column.rule": {
    "nl": "Regel",
    "en": "Rule"
  },
  "report.csv.column.kind": {
    "nl": "Soort",
    "en": "Kind"
  },
  "report.csv.column.severity": {
    "nl": "Zwaarte",
    "en": "Weight"
  },
  "report.csv.column.state": {
    "nl": "Stand",
    "en": "State"
  },
  "report.csv.column.contested": {
    "nl": "Verschil van mening",
    "en": "Contested"
  },
  "report.csv.column.record": {
    "nl": "Dossier",
    "en": "Record"
  },
  "report.csv.column.recipient": {
    "nl": "Ontvanger",
    "en": "Recipient"
  },
  "report.csv.column.status": {
    "nl": "Status",
    "en": "Status"
  },
  "report.csv.column.practice": {
    "nl": "Oefening",
    "en": "Practice"
  },
  "report.csv.answer.true": {
    "nl": "ja",
    "en": "yes"
  },
  "report.csv.answer.false": {
    "nl": "nee",
    "en": "no"
  },
  "report.csv.kind.rule": {
    "nl": "regel",
    "en": "rule"
  },
  "report.csv.kind.timer": {
    "nl": "termijn",
    "en": "term"
  },
  "report.csv.kind.date": {
    "nl": "datum",
    "en": "date"
  },
  "report.csv.severity.block": {
    "nl": "houdt tegen",
    "en": "holds back"
  },
  "report.csv.severity.warn": {
    "nl": "waarschuwing",
    "en": "warning"
  },
  "report.csv.severity.remind": {
    "nl": "herinnering",
    "en": "reminder"
  },
  "report.csv.state.open": {
    "nl": "open",
    "en": "open"
  },
  "report.csv.state.past": {
    "nl": "voorbij",
    "en": "past"
  },
  "report.csv.state.overridden": {
    "nl": "opzijgezet",
    "en": "set aside"
  },
  "report.csv.state.unmet_after_merge": {
    "nl": "bleek na samenvoegen niet te kloppen",
    "en": "turned out unmet after merging"
  },
  "report.refused.agreement": {
    "nl": "Voor {recipient} is geen convenant en geen toestemming vastgelegd. Leg een verstrekking aan die ontvanger vast die er een noemt.",
    "en": "For {recipient} no covenant and no consent is recorded. Record a disclosure to that recipient that names one."
  },
  "report.refused.member": {
    "nl": "{recipient} is een groep, en voor dit lid is geen grondslag bekend: {members}. Maak voor ieder lid een eigen rapport, of laat het regioprofiel nakijken.",
    "en": "{recipient} is a group, and for this member no ground is known: {members}. Make a report of its own for each member, or have the region profile checked."
  },
  "report.views_differ": {
    "nl": "Let op: politie en Veilig Thuis schatten de veiligheid nu verschillend in.",
    "en": "Mind: police and Veilig Thuis assess safety differently now."
  },
  "report.nobody_silent": {
    "nl": "niemand die meedoet",
    "en": "nobody who takes part"
  },
  "report.fact.not_heard": {
    "nl": "Nog niets ontvangen van",
    "en": "Nothing received yet from"
  },
  "report.refused.complaint": {
    "nl": "Slachtofferhulp wordt pas na een aangifte ingeschakeld. Leg de aangifte vast, of wijs het slachtoffer zelf de weg.",
    "en": "Victim support is engaged after a complaint only. Record the complaint, or tell the victim how to get there."
  },
  "report.refused.members": {
    "nl": "Het regioprofiel noemt niet wie bij {recipient} aan tafel zitten. Laat het profiel aanvullen.",
    "en": "The region profile does not say who is at the table of {recipient}. Have the profile completed."
  },
  "report.refused.final": {
    "nl": "Een eindrapport kan nu niet. Werk af wat hieronder staat, of maak een tussenrapport met --interim.",
    "en": "A final report is not possible now. Settle what stands below, or make an interim report with --interim."
  },
  "report.refused.unfinished": {
    "nl": "Stap 5 is nog niet afgerond.",
    "en": "Step 5 is not done yet."
  },
  "report.refused.content": {
    "nl": "Het rapport zou iets bevatten wat deze ontvanger niet mag krijgen. Meld dit als fout; er is niets weggeschreven.",
    "en": "The report would contain something this recipient may not get. Report this as a fault; nothing was written."
  },
  "report.withheld.now": {
    "nl": "waar het nu om gaat",
    "en": "what matters now"
  },
  "report.withheld.incident": {
    "nl": "gegevens van de melding",
    "en": "the incident"
  },
  "report.withheld.persons": {
    "nl": "betrokkenen en adressen",
    "en": "persons and addresses"
  },
  "report.withheld.children": {
    "nl": "gegevens over kinderen",
    "en": "information about children"
  },
  "report.withheld.weapons": {
    "nl": "wapens en middelen",
    "en": "weapons and substances"
  },
  "report.withheld.timeline": {
    "nl": "tijdlijn",
    "en": "timeline"
  },
  "report.withheld.consults": {
    "nl": "overleg",
    "en": "consults"
  },
  "report.withheld.police_information": {
    "nl": "informatie van de politie",
    "en": "information of the police"
  },
  "report.withheld.vt_information": {
    "nl": "informatie van Veilig Thuis",
    "en": "information of Veilig Thuis"
  },
  "report.withheld.pattern": {
    "nl": "patroon",
    "en": "pattern"
  },
  "report.withheld.safety": {
    "nl": "Veiligheidsbeoordeling",
    "en": "safety assessment"
  },
  "report.withheld.om_advice": {
    "nl": "afstemming met het OM",
    "en": "consults with the prosecution"
  },
  "report.withheld.probation_advice": {
    "nl": "advies van de reclassering",
    "en": "advice of probation"
  },
  "report.withheld.investigation": {
    "nl": "onderzoek",
    "en": "investigation"
  },
  "report.withheld.injuries": {
    "nl": "letsel",
    "en": "injuries"
  },
  "report.withheld.interviews": {
    "nl": "gesprekken",
    "en": "interviews"
  },
  "report.withheld.stalking": {
    "nl": "gegevens over stalking",
    "en": "information about stalking"
  },
  "report.withheld.victim": {
    "nl": "gegevens over de bescherming van het slachtoffer",
    "en": "information about the victim's protection"
  },
  "report.withheld.measures": {
    "nl": "maatregelen",
    "en": "measures"
  },
  "report.withheld.agreements": {
    "nl": "afspraken",
    "en": "agreements"
  },
  "report.withheld.open_actions": {
    "nl": "openstaande acties",
    "en": "open actions"
  },
  "report.withheld.differences": {
    "nl": "verschillen",
    "en": "differences"
  },
  "report.withheld.deviations": {
    "nl": "afwijkingen",
    "en": "deviations"
  },
  "report.withheld.disclosures": {
    "nl": "overdrachten en verstrekkingen aan anderen",
    "en": "handovers and disclosures to others"
  },
  "report.withheld.provenance": {
    "nl": "herkomst",
    "en": "provenance"
  },
  "report.withheld.remaining": {
    "nl": "overige gegevens",
    "en": "other data"
  },
  "report.withheld.removed": {
    "nl": "wat is weggehaald",
    "en": "what was taken away"
  },
  "report.withheld.suspect_history": {
    "nl": "verleden van de verdachte",
    "en": "the suspect's past"
  },
  "report.withheld.notifier": {
    "nl": "wie gemeld heeft",
    "en": "who reported"
  },
  "report.withheld.address": {
    "nl": "een adres",
    "en": "an address"
  },
  "report.withheld.because": {
    "nl": "{what}: {why}",
    "en": "{what}: {why}"
  },
  "report.withheld.reason.matrix": {
    "nl": "deze ontvanger krijgt dit soort gegevens niet",
    "en": "this recipient does not get this kind of information"
  },
  "report.withheld.reason.not_disclosed": {
    "nl": "niet aan deze ontvanger verstrekt",
    "en": "not passed on to this recipient"
  },
  "report.withheld.reason.not_disclosed_group": {
    "nl": "niet aan iedereen in deze groep verstrekt",
    "en": "not passed on to everybody in this group"
  },
  "report.withheld.reason.article9": {
    "nl": "alleen voor wie daarvoor een eigen autorisatie heeft",
    "en": "only for who has an authorisation of their own for it"
  },
  "report.withheld.reason.not_own": {
    "nl": "gemaakt voor of verstrekt aan een ander",
    "en": "made for, or passed on to, somebody else"
  },
  "report.withheld.reason.notifier": {
    "nl": "wie meldt, wordt niet genoemd",
    "en": "who reports is not named"
  },
  "report.withheld.reason.known_elsewhere": {
    "nl": "bekend bij politie en Veilig Thuis",
    "en": "known to police and Veilig Thuis"
  },
  "report.withheld.reason.suspect_history": {
    "nl": "gaat niet naar de kant van het slachtoffer",
    "en": "does not go to the victim's side"
  },
  "report.withheld.not_accepted": {
    "nl": "wat de dienst niet heeft aanvaard",
    "en": "what the service did not accept"
  },
  "report.recipient.vt_file": {
    "nl": "Veilig Thuis",
    "en": "Veilig Thuis"
  },
  "report.recipient.zsm": {
    "nl": "ZSM",
    "en": "ZSM"
  },
  "report.recipient.om": {
    "nl": "Openbaar Ministerie",
    "en": "public prosecution"
  },
  "report.recipient.actieoverleg": {
    "nl": "actieoverleg",
    "en": "actieoverleg meeting"
  },
  "report.recipient.zvh": {
    "nl": "Zorg- en Veiligheidshuis",
    "en": "care and safety house"
  },
  "report.recipient.rvdk": {
    "nl": "Raad voor de Kinderbescherming",
    "en": "child protection board"
  },
  "report.recipient.probation": {
    "nl": "reclassering",
    "en": "probation"
  },
  "report.recipient.care": {
    "nl": "zorg of wijkteam",
    "en": "care or neighbourhood team"
  },
  "report.recipient.kct": {
    "nl": "Korpscheftaken",
    "en": "firearms licences"
  },
  "report.recipient.shn": {
    "nl": "Slachtofferhulp",
    "en": "victim support"
  },
  "report.purpose.other": {
    "nl": "Acute onveiligheid beëindigen, en de ontvanger zijn eigen taak laten doen",
    "en": "End acute unsafety, and let the receiver do its own task"
  },
  "report.origin.recorded": {
    "nl": "{who}, vastgelegd {recorded}",
    "en": "{who}, recorded {recorded}"
  },
  "report.origin.at_once": {
    "nl": "{who}, gebeurd en vastgelegd {recorded}",
    "en": "{who}, occurred and recorded {recorded}"
  },
  "report.origin.occurred": {
    "nl": "{who}, gebeurd {occurred}, vastgelegd {recorded}",
    "en": "{who}, occurred {occurred}, recorded {recorded}"
  },
  "report.recorded_late": {
    "nl": "{recorded} (laat vastgelegd)",
    "en": "{recorded} (recorded late)"
  },
  "report.figure.safety": {
    "nl": "Wie is nu veilig",
    "en": "Who is safe now"
  },
  "report.figure.safety.description": {
    "nl": "Nu geldt: {people}.",
    "en": "In force now: {people}."
  },
  "report.figure.timeline.description": {
    "nl": "Van {from} tot {until}. De nummers staan ook in de tabel. {lines}.",
    "en": "From {from} to {until}. The numbers are in the table too. {lines}."
  },
  "report.column.number": {
    "nl": "Nr.",
    "en": "No."
  },
  "report.earlier": {
    "nl": "Eerder vastgelegd, daarna vervangen",
    "en": "Recorded earlier, then replaced"
  },
  "report.caption.earlier": {
    "nl": "Wat er eerder stond en wat ervoor in de plaats kwam",
    "en": "What stood there and what took its place"
  },
  "report.column.earlier": {
    "nl": "Eerder",
    "en": "Earlier"
  },
  "report.column.replaced_by": {
    "nl": "Vervangen door",
    "en": "Replaced by"
  },
  "report.finding.about": {
    "nl": "Over: {names}",
    "en": "About: {names}"
  },
  "report.finding.gates": {
    "nl": "Houdt tegen: {gates}",
    "en": "Holds back: {gates}"
  },
  "report.caption.open.block": {
    "nl": "Dit moet eerst: het houdt iets tegen",
    "en": "This comes first: it holds something back"
  },
  "report.caption.open.warn": {
    "nl": "Waarschuwingen: doe dit, of leg uit waarom niet",
    "en": "Warnings: do this, or explain why not"
  },
  "report.caption.open.remind": {
    "nl": "Herinneringen",
    "en": "Reminders"
  },
  "report.now.holding": {
    "nl": "{count} punten houden nog iets tegen ({owners}). Ze staan in deel 20.",
    "en": "{count} points still hold something back ({owners}). They stand in section 20."
  },
  "report.now.holding.one": {
    "nl": "Eén punt houdt nog iets tegen ({owners}). Het staat in deel 20.",
    "en": "One point still holds something back ({owners}). It stands in section 20."
  },
  "report.no_dated_actions": {
    "nl": "Er zijn geen acties met een datum vastgelegd.",
    "en": "No actions with a date are recorded."
  },
  "report.caption.timers": {
    "nl": "Termijnen en herinneringen",
    "en": "Time limits and reminders"
  },
  "report.more_actions": {
    "nl": "Nog {count} acties met een datum staan in deel 20 en bij de gegevens zelf.",
    "en": "{count} more actions with a date stand in section 20 and with the data itself."
  },
  "report.more_actions.one": {
    "nl": "Nog één actie met een datum staat in deel 20 of bij de gegevens zelf.",
    "en": "One more action with a date stands in section 20 or with the data itself."
  }
}

"""#

    static let textsRulesAccessJson: String = #"""
{
  "rule.R8.14": {
    "nl": "In dit rapport staat iets over het verleden van de verdachte of over een onderzoek. Dat gaat niet naar het slachtoffer of wie het slachtoffer bijstaat. Haal het eruit.",
    "en": "This report holds something about the suspect's past or about an investigation. That does not go to the victim or those who assist the victim. Take it out."
  },
  "rule.R10.1": {
    "nl": "Dit dossier is van een ander team. Schrijf op waarom je het opent.",
    "en": "This record is another team's. Write down why you open it."
  },
  "rule.R10.2": {
    "nl": "Dit rapport kan zo niet weg. Het ontbreekt aan: {missing}. Kies een bekende ontvanger en een veilige weg.",
    "en": "This report can't leave like this. Lacking: {missing}. Choose a known recipient and a safe way."
  },
  "rule.R10.2.recipient": {
    "nl": "een ontvanger van wie vaststaat wat die krijgt",
    "en": "a recipient of whom it is settled what they get"
  },
  "rule.R10.2.channel": {
    "nl": "een veilige weg (geen eigen mail, geen USB-stick)",
    "en": "a safe way (no private mail, no USB stick)"
  },
  "rule.R10.2.encryption": { "nl": "versleuteling", "en": "encryption" },
  "rule.R10.3": {
    "nl": "Over {count} onderdelen die voor de veiligheid tellen verschilt wat is vastgelegd. Een eindrapport kan nog niet: kies eerst samen wat klopt, of maak een tussenrapport.",
    "en": "On {count} items that matter for safety what was recorded differs. A final report is not possible yet: first choose together what is right, or make an interim one."
  },
  "rule.R10.3.one": {
    "nl": "Over één onderdeel dat voor de veiligheid telt verschilt wat is vastgelegd. Een eindrapport kan nog niet: kies eerst samen wat klopt, of maak een tussenrapport.",
    "en": "On one item that matters for safety what was recorded differs. A final report is not possible yet: first choose together what is right, or make an interim one."
  },
  "rule.R10.3.interim": {
    "nl": "Over {count} onderdelen die voor de veiligheid tellen verschilt wat is vastgelegd. Dit tussenrapport laat dat op elke bladzijde zien; bespreek de verschillen.",
    "en": "On {count} items that matter for safety what was recorded differs. This interim report says so on every page; discuss the differences."
  },
  "rule.R10.3.interim.one": {
    "nl": "Over één onderdeel dat voor de veiligheid telt verschilt wat is vastgelegd. Dit tussenrapport laat dat op elke bladzijde zien; bespreek het verschil.",
    "en": "On one item that matters for safety what was recorded differs. This interim report says so on every page; discuss the difference."
  },
  "rule.R10.3.unmarked": {
    "nl": "Over {count} onderdelen die voor de veiligheid tellen verschilt wat is vastgelegd, en het tussenrapport laat dat niet op elke bladzijde zien. Zet het erbij.",
    "en": "On {count} items that matter for safety what was recorded differs, and the interim report does not say so on every page. Add it."
  },
  "rule.R10.4": {
    "nl": "Er zijn {count} soorten informatie weggelaten zonder dat het rapport dat noemt. Zet erbij welke soorten, zonder te zeggen wat erin staat.",
    "en": "{count} kinds of information were left out and the report does not say so. Name the kinds, without saying what they hold."
  },
  "rule.R10.4.secret": {
    "nl": "Deze ontvanger mag niet weten wat is weggelaten. Haal die opsomming eruit.",
    "en": "This recipient may not know what was left out. Take that list out."
  }
}

"""#

    static let textsRulesGeneralJson: String = #"""
{}

"""#

    static let textsRulesRegistrationJson: String = #"""
{
  "rule.R9.1": {
    "nl": "Bij {count} onderdelen is laat vastgelegd wat er gebeurde, zonder dat erbij staat waarom. Controleer de tijden, of leg uit waarom het later is opgeschreven.",
    "en": "For {count} items what happened was recorded late, and nobody said why. Check the times, or explain why it was written down later."
  },
  "rule.R9.1.one": {
    "nl": "Bij één onderdeel is laat vastgelegd wat er gebeurde, zonder dat erbij staat waarom. Controleer de tijd, of leg uit waarom het later is opgeschreven.",
    "en": "For one item what happened was recorded late, and nobody said why. Check the time, or explain why it was written down later."
  },
  "rule.R9.2": {
    "nl": "Bij {count} onderdelen ligt het tijdstip van de gebeurtenis na het moment van vastleggen. Controleer dat tijdstip en de klok van de laptop.",
    "en": "For {count} items the time of the event lies after the moment of recording. Check that time and the laptop's clock."
  },
  "rule.R9.2.one": {
    "nl": "Bij één onderdeel ligt het tijdstip van de gebeurtenis na het moment van vastleggen. Controleer dat tijdstip en de klok van de laptop.",
    "en": "For one item the time of the event lies after the moment of recording. Check that time and the laptop's clock."
  },
  "rule.R9.3": {
    "nl": "De klok van deze laptop loopt {count} minuten uit de pas met de dienst. Zet hem goed en controleer de tijden die je intussen vastlegde. Welke wijziging geldt hangt niet van de klok af.",
    "en": "This laptop's clock is {count} minutes off from the service. Set it right and check the times you recorded meanwhile. Which change holds does not depend on the clock."
  },
  "rule.R9.4": {
    "nl": "Er staan al meer dan {count} uur wijzigingen alleen op deze laptop. Zoek verbinding en synchroniseer, zodat anderen ze zien en niets verloren gaat.",
    "en": "For more than {count} hours changes have stood on this laptop only. Find a connection and synchronise, so that others see them and nothing gets lost."
  }
}

"""#

    static let textsRulesSharingJson: String = #"""
{
  "rule.R6.1": {
    "nl": "Van deze verstrekking ontbreekt: {missing}. Vul het aan voordat je iets doorgeeft.",
    "en": "About this disclosure, lacking: {missing}. Fill it in before you pass anything on."
  },
  "rule.R6.1.provider": { "nl": "wie iets doorgeeft, en in welke rol", "en": "who passes on, and in what role" },
  "rule.R6.1.receiver": { "nl": "wie het krijgt", "en": "who gets it" },
  "rule.R6.1.purpose": { "nl": "waarvoor", "en": "what for" },
  "rule.R6.1.ground": { "nl": "op welke grond", "en": "on which ground" },
  "rule.R6.1.content": { "nl": "wat er wordt doorgegeven", "en": "what is passed on" },
  "rule.R6.1.time": { "nl": "wanneer", "en": "when" },
  "rule.R6.2": {
    "nl": "Er is geen grond bekend om dit met dit doel aan deze ontvanger door te geven. Kies een doel en grond die passen, of vraag de privacyfunctionaris.",
    "en": "No ground is known for passing this on to this receiver for this purpose. Choose a purpose and ground that fit, or ask the privacy officer."
  },
  "rule.R6.2.version": {
    "nl": "De lijst met gronden hier is een andere dan waar deze regio mee werkt. Werk het programma bij, of vraag de privacyfunctionaris.",
    "en": "The list of grounds here is not the one this region works with. Update the program, or ask the privacy officer."
  },
  "rule.R6.3": {
    "nl": "Er staat niet bij waarom deze ontvanger dit nodig heeft. Schrijf dat op en laat weg wat niet nodig is.",
    "en": "It does not say why this receiver needs this. Write it down and leave out what is not needed."
  },
  "rule.R6.3.whole": {
    "nl": "Een heel dossier doorgeven kan niet. Kies de onderdelen die deze ontvanger nodig heeft.",
    "en": "A whole record can't be passed on. Choose the parts this receiver needs."
  },
  "rule.R6.4": {
    "nl": "Politie en OM geven alleen iets door als een zwaarwegend belang dat vraagt. Schrijf op welk belang dat is.",
    "en": "Police and prosecution pass something on only when a weighty interest asks for it. Write down which interest that is."
  },
  "rule.R6.5": {
    "nl": "Deze politiegegevens mogen niet zomaar naar deze ontvanger, of het is niet bekend van welke soort ze zijn. Laat ze weg, of vraag het OM om vrijgave voor deze ontvanger.",
    "en": "These police data may not simply go to this receiver, or it is not known of which class they are. Leave them out, or ask the prosecution to release them to this receiver."
  },
  "rule.R6.6": {
    "nl": "Dit is in acute nood doorgegeven. De privacyfunctionaris kijkt er uiterlijk de volgende werkdag naar en legt de uitkomst vast.",
    "en": "This was passed on in an acute emergency. The privacy officer looks at it by the next working day and records the outcome."
  },
  "rule.R6.6.incomplete": {
    "nl": "Doorgeven vanwege acute nood kan zo nog niet. Dit ontbreekt: {missing}. Vul het aan, of kies een andere grond.",
    "en": "Passing on because of an acute emergency is not possible yet. Lacking: {missing}. Fill it in, or choose another ground."
  },
  "rule.R6.6.acute": { "nl": "dat het acuut is, of kan zijn", "en": "that it is acute, or may be" },
  "rule.R6.6.who": { "nl": "wie er in gevaar is", "en": "who is in danger" },
  "rule.R6.6.danger": { "nl": "welk gevaar", "en": "which danger" },
  "rule.R6.6.why": { "nl": "waarom een andere grond niet past", "en": "why no other ground will do" },
  "rule.R6.7": {
    "nl": "De wet noemde deze ontvanger niet toen de lijst met gronden werd gemaakt. Ga na of het nu mag en schrijf op waarop je je baseert.",
    "en": "The law did not name this receiver when the list of grounds was made. Check whether it is allowed now and write down what you rely on."
  },
  "rule.R6.8": {
    "nl": "Het staat niet vast dat het nog acuut is. Leg vast dat de betrokkene toestemming geeft, of noem de grond om dit met de reclassering of Veilig Thuis te delen.",
    "en": "It is not certain that it is still acute. Record that the person consents, or name the ground for sharing this with probation or Veilig Thuis."
  },
  "rule.R6.9": {
    "nl": "Dit kreeg je zelf van een ander. Ga na op welke eigen grond jij het mag doorgeven en schrijf dat per onderdeel op, of laat het weg.",
    "en": "You obtained this from somebody else. Check on which ground of your own you may pass it on and write that down for each part, or leave it out."
  }
}

"""#

    static let textsRulesStalkingJson: String = #"""
{
  "rule.R7.1": {
    "nl": "Er is mogelijk sprake van stalking en er is nog geen SASH met een uitkomst. Neem de SASH af en leg de uitkomst vast.",
    "en": "There may be stalking and there is no SASH with an outcome yet. Take the SASH and record the outcome."
  },
  "rule.R7.2": {
    "nl": "Het staat niet vast dat wie deze SASH invulde daarvoor is getraind. Laat een taakaccenthouder haar toetsen.",
    "en": "It is not certain that whoever filled in this SASH was trained for it. Let a topic specialist review it."
  },
  "rule.R7.3": {
    "nl": "Er kwam een nieuwe melding binnen en de omstandigheden zijn veranderd sinds de laatste SASH. Neem de SASH opnieuw af.",
    "en": "A new report came in and the circumstances have changed since the last SASH. Take the SASH again."
  },
  "rule.R7.4": {
    "nl": "Het risico is hoog, en vandaag nog spreken met alle partners is niet vastgelegd. Nog niet gesproken: {missing}. Spreek hen vandaag en leg de gesprekken vast.",
    "en": "The risk is high, and speaking with all partners on the same day has not been recorded. Not spoken to yet: {missing}. Speak to them today and record the talks."
  },
  "rule.R7.4.late": {
    "nl": "Het risico is hoog. Een gesprek op de dag zelf ontbreekt; er is pas later gesproken met: {missing}. Een leidinggevende kan dit met een reden accepteren.",
    "en": "The risk is high. A talk on the day itself is missing; only later were these spoken to: {missing}. A supervisor may accept this with a reason."
  },
  "rule.R7.4.now": {
    "nl": "Het risico is hoog. Bel nu en draag zelf over aan: {missing}. Leg elk gesprek vast.",
    "en": "The risk is high. Call now and hand over in person to: {missing}. Record every talk."
  },
  "rule.R7.4.om": {
    "nl": "het Openbaar Ministerie",
    "en": "the public prosecution"
  },
  "rule.R7.4.vt": {
    "nl": "Veilig Thuis",
    "en": "Veilig Thuis"
  },
  "rule.R7.5": {
    "nl": "Het risico is hoog. In deze regio gaat elke zaak met hoog risico naar het actieoverleg of het Zorg- en Veiligheidshuis. Breng haar in en leg de overdracht vast.",
    "en": "The risk is high. In this region every high-risk case goes to the actieoverleg meeting or the care and safety house. Bring it in and record the handover."
  },
  "rule.R7.5.perCase": {
    "nl": "Het risico is hoog. Besluit of deze zaak naar het actieoverleg of het Zorg- en Veiligheidshuis gaat. Breng haar in, of leg uit waarom dat niet nodig is.",
    "en": "The risk is high. Decide whether this case goes to the actieoverleg meeting or the care and safety house. Bring it in, or explain why that is not needed."
  },
  "rule.R7.6": {
    "nl": "De SASH kwam niet op hoog uit, maar er is nog niet vastgelegd wie wat gaat doen. Leg een actie vast met wie haar uitvoert.",
    "en": "The SASH did not come out high, but it is not on record who is going to do what. Record an action and who carries it out."
  },
  "rule.R7.7": {
    "nl": "De uitkomst van deze SASH is nog niet naar iedereen gestuurd die haar nodig heeft: {missing}. Stuur haar en leg dat vast.",
    "en": "The outcome of this SASH has not gone to everybody who needs it: {missing}. Send it and record so."
  },
  "rule.R7.7.om": {
    "nl": "het Openbaar Ministerie",
    "en": "the public prosecution"
  },
  "rule.R7.7.probation": {
    "nl": "de reclassering",
    "en": "probation"
  },
  "rule.R7.7.vt": {
    "nl": "Veilig Thuis",
    "en": "Veilig Thuis"
  },
  "rule.R7.8": {
    "nl": "Veilig Thuis heeft te maken met mogelijke stalking, maar er is geen SASH. Veilig Thuis vraagt de politie erom; de politie neemt de SASH af of deelt haar.",
    "en": "Veilig Thuis has to do with possible stalking, but there is no SASH. Veilig Thuis asks the police for it; the police take the SASH or share it."
  },
  "rule.R7.8.vtOnly": {
    "nl": "Veilig Thuis denkt aan stalking en de politie nog niet. Veilig Thuis vraagt de politie om een SASH; de politie kijkt opnieuw en neemt haar af of deelt haar.",
    "en": "Veilig Thuis thinks of stalking and the police do not yet. Veilig Thuis asks the police for a SASH; the police look again and take it or share it."
  },
  "rule.R7.9": {
    "nl": "Deze toetsing van een SASH is niet door een taakaccenthouder gedaan en kan de uitkomst daarom niet verlagen. Laat een taakaccenthouder toetsen en dit vervangen.",
    "en": "This review of a SASH was not made by a topic specialist and therefore can't lower the outcome. Let a topic specialist review it and replace this one."
  },
  "rule.R7.9.reason": {
    "nl": "Bij deze toetsing van een SASH staat geen reden; daarom kan zij de uitkomst niet verlagen. Leg de toetsing opnieuw vast, met de reden.",
    "en": "This review of a SASH gives no reason; therefore it can't lower the outcome. Record the review again, with the reason."
  },
  "rule.R7.10": {
    "nl": "Voor deze stalkingzaak is nog niet aangewezen: {missing}. Wijs hen aan in het team van de woonplaats van het slachtoffer.",
    "en": "For this stalking case these are not appointed yet: {missing}. Appoint them in the team of the victim's home."
  },
  "rule.R7.10.coordinator": {
    "nl": "de casusregisseur",
    "en": "the case coordinator"
  },
  "rule.R7.10.handler": {
    "nl": "de casushouder",
    "en": "the case handler"
  },
  "rule.R7.11": {
    "nl": "Er staat nog niet bij wie de casusregisseur vervangt bij afwezigheid. Leg een vervanger vast bij de afspraken, of antwoord met de functie van de vervanger.",
    "en": "It does not say who stands in when the case coordinator is away. Record a deputy in the agreements, or answer with the function of the deputy."
  },
  "rule.R7.13": {
    "nl": "In dit dossier staan gedragingen of woorden die op stalking kunnen wijzen, ook al heet het anders. Ga na of het stalking is en leg dat vast.",
    "en": "This record holds behaviour or words that may point to stalking, although it is called something else. Find out whether it is stalking and record so."
  },
  "rule.R7.14": {
    "nl": "Een treffer van de dagelijkse zoekvraag is nog niet gelezen. Lees haar en leg vast wat je ermee deed.",
    "en": "A hit of the daily query has not been read yet. Read it and record what you did with it."
  },
  "rule.R7.15": {
    "nl": "Dag {day} van {days} na de aangifte. Kijk vandaag of er iets nieuws is en of het slachtoffer veilig is, en leg dat vast als antwoord.",
    "en": "Day {day} of {days} after the complaint. Check today whether there is news and whether the victim is safe, and record it as the answer."
  },
  "rule.R7.16": {
    "nl": "Het kan om (ex-)partners gaan en er zijn meer incidenten bekend, maar niemand heeft vastgelegd of het stalking is. Loop de vragenlijst stalking langs en leg de uitkomst vast.",
    "en": "This may be about (former) partners and more incidents are known, but nobody recorded whether it is stalking. Go through the stalking questionnaire and record the outcome."
  },
  "rule.R7.17": {
    "nl": "Het slachtoffer deed alleen een melding. Leg uit dat vervolging voor stalking in beginsel een klacht vraagt, en leg vast dat je dit uitlegde.",
    "en": "The victim only made a report. Explain that prosecution for stalking in principle needs a complaint, and record that you explained it."
  },
  "rule.R7.18": {
    "nl": "Hier staat een zin die het slachtoffer verwijt dat er contact is. Schrijf op wat er gebeurde, zonder verwijt.",
    "en": "Here stands a sentence that blames the victim for the contact. Write down what happened, without blame."
  },
  "rule.R7.19": {
    "nl": "Deze stalkingzaak ligt niet bij ZSM, actieoverleg of Zorg- en Veiligheidshuis. Spreek af wie voor alle organisaties samen de leiding heeft en wie per organisatie verantwoordelijk is. Nog niet vastgelegd: {missing}.",
    "en": "This stalking case is not with the ZSM table, the actieoverleg meeting or the care and safety house. Agree who leads for all organisations together and who is responsible in each. Not on record yet: {missing}."
  },
  "rule.R7.19.lead": {
    "nl": "één aanspreekpunt voor alles",
    "en": "one lead for everything"
  },
  "rule.R7.19.police": {
    "nl": "de verantwoordelijke bij de politie",
    "en": "who is responsible at the police"
  },
  "rule.R7.19.vt": {
    "nl": "de verantwoordelijke bij Veilig Thuis",
    "en": "who is responsible at Veilig Thuis"
  }
}

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
  "rule.R1.2": {
    "nl": "Na {minutes} minuten is Veilig Thuis nog niet gebeld. Bel nu en leg de poging vast, ook als niemand opneemt.",
    "en": "After {minutes} minutes nobody has called Veilig Thuis. Call now and record the attempt, also if nobody answers."
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
  "rule.R1.6.one": {
    "nl": "Van één persoon staat niet vast dat die veilig is en waar die is. Maak die veilig, of zoek het uit, en leg veiligheid en verblijfplaats vast voordat iemand vertrekt.",
    "en": "For one person it is not certain that they are safe and where they are. Make them safe, or find out, and record safety and whereabouts before anyone leaves."
  },
  "rule.R1.6.nobody": {
    "nl": "Er staat nog niemand in het dossier. Leg vast wie erbij betrokken zijn, of zij veilig zijn en waar zij zijn, voordat iemand vertrekt.",
    "en": "Nobody is in the record yet. Record who is involved, whether they are safe and where they are, before anyone leaves."
  },
  "rule.R1.6.need": {
    "nl": "Spreek eerst met Veilig Thuis en leg dat gesprek vast.",
    "en": "First talk to Veilig Thuis and record that call."
  },
  "rule.R1.7": {
    "nl": "Van deze volwassene staat niet vast dat iemand heeft verteld wie er binnenkomt en waarom. Vertel het en leg het vast, of schrijf op waarom dat niet kon.",
    "en": "It is not on record that anyone told this adult who is coming in and why. Tell them and record it, or write down why that was not possible."
  },
  "rule.R1.7.child": {
    "nl": "Van dit kind staat niet vast dat iemand heeft verteld wie er binnenkomt en waarom. Vertel het in woorden die het kind begrijpt en leg het vast, of schrijf op waarom dat niet kon.",
    "en": "It is not on record that anyone told this child who is coming in and why. Tell them in words the child understands and record it, or write down why that was not possible."
  },
  "rule.R1.8": {
    "nl": "De kindcheck is nog niet gedaan. Ga na of er kinderen zijn en leg vast wanneer je dat deed.",
    "en": "The child check has not been done. Find out whether there are children and record when you did so."
  },
  "rule.R1.9": {
    "nl": "Van {count} kinderen staat niet vast dat iemand van politie of Veilig Thuis ze heeft gezien. Zie ze alsnog en leg dat vast; tot dan weten we niet hoe het met ze gaat.",
    "en": "For {count} children it is not certain that anyone of the police or Veilig Thuis saw them. See them and record it; until then we do not know how they are."
  },
  "rule.R1.9.one": {
    "nl": "Van één kind staat niet vast dat iemand van politie of Veilig Thuis het heeft gezien. Zie het alsnog en leg dat vast; tot dan weten we niet hoe het met het kind gaat.",
    "en": "For one child it is not certain that anyone of the police or Veilig Thuis saw them. See the child and record it; until then we do not know how the child is."
  },
  "rule.R1.9.unclear": {
    "nl": "Het is niet duidelijk hoeveel kinderen er zijn, of niet elk geteld kind staat in het dossier. Dat betekent niet dat er geen kinderen zijn. Maak de kindcheck af en voeg elk kind toe. Niet gezien, van wie in het dossier staat: {count}.",
    "en": "It is not clear how many children there are, or not every child counted is in the record. That does not mean there are no children. Finish the child check and add every child. Not seen, of those in the record: {count}."
  },
  "rule.R1.10": {
    "nl": "Van een gevonden wapen staat niet vast dat het is veiliggesteld. Stel het veilig en leg dat vast. Tot dan telt niemand die ter plaatse kan zijn als veilig en telt geen sein om binnen te komen.",
    "en": "It is not certain that a weapon that was found has been secured. Secure it and record so. Until then nobody who may be on the scene counts as safe and no signal to come in counts."
  },
  "rule.R1.11": {
    "nl": "Nog niet gevraagd of beantwoord voor deze persoon: {questions}. Vraag ernaar, zoek het na en leg de antwoorden vast.",
    "en": "Not asked or answered yet for this person: {questions}. Ask, look it up and record the answers."
  },
  "rule.R1.11.weapon_possession": {
    "nl": "heeft deze persoon een wapen",
    "en": "does this person have a weapon"
  },
  "rule.R1.11.weapon_used": {
    "nl": "is er een wapen gebruikt",
    "en": "was a weapon used"
  },
  "rule.R1.11.weapons_licence": {
    "nl": "is er een wapenverlof",
    "en": "is there a weapons licence"
  },
  "rule.R1.12": {
    "nl": "Deze persoon heeft een wapenverlof of vroeg er een aan, maar het is niet duidelijk welke rol die persoon in deze zaak heeft. Kies een rol en vul de rol van de verlofhouder in.",
    "en": "This person holds a weapons licence or applied for one, but it is not clear which part they have in this case. Choose a role and fill in the licence holder's role."
  },
  "rule.R1.13": {
    "nl": "Iemand in deze zaak heeft een wapenverlof of vroeg er een aan. Vertel Korpscheftaken alles wat je weet, en leg vast wat je hebt doorgegeven.",
    "en": "Someone in this case holds a weapons licence or applied for one. Tell the firearms licence office (Korpscheftaken) all you know, and record what you passed on."
  },
  "rule.R1.14": {
    "nl": "Iemand is bang dat deze persoon een wapen zal misbruiken. Dat opschrijven is niet genoeg: doe er iets aan en leg vast wat je deed.",
    "en": "Someone fears that this person will misuse a weapon. Writing that down is not enough: act on it and record what you did."
  },
  "rule.R1.15": {
    "nl": "Er is twijfel over deze verlofhouder. Bespreek het met een collega of met Korpscheftaken en leg dat gesprek vast.",
    "en": "There is doubt about this licence holder. Discuss it with a colleague or the firearms licence office (Korpscheftaken) and record that talk."
  },
  "rule.R1.16": {
    "nl": "Er is al eerder gemeld. Vertel het aan het basisteam en leg vast wanneer.",
    "en": "There were reports before this one. Tell the base team and record when."
  },
  "rule.R1.17": {
    "nl": "De melding kwam via het servicecentrum en er is een slachtoffer, maar niet elke vaste vraag heeft een antwoord. Leg de vragen en antwoorden vast.",
    "en": "The report came through the service centre and there is a victim, but not every fixed question has an answer. Record the questions and answers."
  },
  "rule.R1.18": {
    "nl": "Het is niet vastgelegd hoe de melding binnenkwam. Kies een of meer kanalen.",
    "en": "It is not on record how the report came in. Choose one or more channels."
  },
  "rule.R1.20": {
    "nl": "Veilig Thuis nam niet op. Bel nu wie hier voor Veilig Thuis invalt: {function}. Leg ook dat gesprek vast.",
    "en": "Veilig Thuis did not answer. Now call who stands in for Veilig Thuis here: {function}. Record that call too."
  },
  "rule.R1.20.unnamed": {
    "nl": "Veilig Thuis nam niet op. Bel nu de crisisdienst; die valt op dit uur in voor Veilig Thuis. Leg ook dat gesprek vast.",
    "en": "Veilig Thuis did not answer. Now call the crisis service; at this hour it stands in for Veilig Thuis. Record that call too."
  },
  "rule.R1.20.supervisor": {
    "nl": "Veilig Thuis nam niet op, en op dit uur valt niemand in. Bel je eigen leidinggevende, probeer het daarna opnieuw en leg elke poging vast.",
    "en": "Veilig Thuis did not answer, and at this hour nobody stands in. Call your own supervisor, then try again and record every attempt."
  },
  "rule.R1.21": {
    "nl": "Met Veilig Thuis is gesproken, maar het is niet vastgelegd of en hoe Veilig Thuis komt. Leg dat besluit vast.",
    "en": "Veilig Thuis was spoken to, but it is not on record whether and how Veilig Thuis is coming. Record that decision."
  },
  "rule.R1.22": {
    "nl": "Er is iemand aangehouden voordat met Veilig Thuis was gesproken. Dat mag. Schrijf op waarom het niet kon wachten, en bel Veilig Thuis als dat nog niet is gedaan.",
    "en": "Someone was arrested before anyone spoke to Veilig Thuis. That is allowed. Write down why it could not wait, and call Veilig Thuis if that is still to be done."
  }
}

"""#

    static let textsRulesStep2Json: String = #"""
{
  "rule.R2.1": {
    "nl": "Er is nog geen motorkapoverleg van politie en Veilig Thuis samen vastgelegd. Houd dat overleg, en leg vast wanneer het begon en wie erbij waren.",
    "en": "No bonnet consultation of police and Veilig Thuis together is on record. Hold it, and record when it began and who took part."
  },
  "rule.R2.1.need": {
    "nl": "Leg eerst vast wanneer je Veilig Thuis probeerde te bereiken.",
    "en": "First record when you tried to reach Veilig Thuis."
  },
  "rule.R2.2": {
    "nl": "Nog niet nagegaan: {topics}. Zoek het op en leg de uitkomst vast, ook als het niet beschikbaar is.",
    "en": "Not looked up yet: {topics}. Look it up and record the outcome, also if it is not available."
  },
  "rule.R2.2.police_registrations": {
    "nl": "eerdere registraties bij de politie",
    "en": "earlier police registrations"
  },
  "rule.R2.2.agreements_with_persons": {
    "nl": "afspraken met betrokkenen",
    "en": "agreements with the people involved"
  },
  "rule.R2.2.agreements_with_partners": {
    "nl": "afspraken met partners",
    "en": "agreements with partners"
  },
  "rule.R2.2.action_plan": {
    "nl": "plan van aanpak",
    "en": "plan of action"
  },
  "rule.R2.2.protective_measures": {
    "nl": "maatregelen die iemand beschermen",
    "en": "measures that protect someone"
  },
  "rule.R2.2.running_investigation": {
    "nl": "lopend onderzoek",
    "en": "running investigation"
  },
  "rule.R2.2.probation_advice": {
    "nl": "eerder advies van de reclassering",
    "en": "earlier advice of probation"
  },
  "rule.R2.2.probation_supervision": {
    "nl": "toezicht door de reclassering",
    "en": "supervision by probation"
  },
  "rule.R2.2.vt_files": {
    "nl": "dossiers bij Veilig Thuis",
    "en": "files at Veilig Thuis"
  },
  "rule.R2.2.rvdk_info": {
    "nl": "wat de Raad voor de Kinderbescherming weet",
    "en": "what the child protection board knows"
  },
  "rule.R2.2.care_involved": {
    "nl": "hulpverlening die er al is",
    "en": "care that is already there"
  },
  "rule.R2.2.running_trajectory": {
    "nl": "trajecten die al lopen",
    "en": "trajectories under way"
  },
  "rule.R2.3": {
    "nl": "De eerdere registraties bij de politie zijn nog niet opgezocht. Zoek ze op en leg vast of er iets is gevonden.",
    "en": "Earlier police registrations have not been looked up. Look them up and record whether anything was found."
  },
  "rule.R2.3.need": {
    "nl": "Leg eerst vast dat de registraties niet beschikbaar zijn, met de reden.",
    "en": "First record that the registrations are not available, with the reason."
  },
  "rule.R2.4": {
    "nl": "Er zijn {count} eerdere meldingen of registraties. Bekijk ze samen en leg vast of er een patroon is.",
    "en": "There are {count} earlier reports or registrations. Look at them together and record whether there is a pattern."
  },
  "rule.R2.4.one": {
    "nl": "Er is één eerdere melding of registratie. Bekijk die samen en leg vast of er een patroon is.",
    "en": "There is one earlier report or registration. Look at it together and record whether there is a pattern."
  },
  "rule.R2.4.unlisted": {
    "nl": "Er is iets gezegd over een patroon in {count} eerdere meldingen of registraties, maar niet welke erbij horen. Noem ze.",
    "en": "Something was said about a pattern in {count} earlier reports or registrations, but not which ones belong to it. List them."
  },
  "rule.R2.4.unlisted.one": {
    "nl": "Er is iets gezegd over een patroon, en er is één eerdere melding of registratie. Er staat niet bij of die erbij hoort. Noem die.",
    "en": "Something was said about a pattern, and there is one earlier report or registration. It is not recorded whether it belongs to it. List it."
  },
  "rule.R2.5": {
    "nl": "Veilig Thuis heeft de veiligheid nog niet beoordeeld. Vraag om de beoordeling. Maatregelen nemen mag intussen wel.",
    "en": "Veilig Thuis has not assessed the safety yet. Ask for the assessment. Measures may be taken in the meantime."
  },
  "rule.R2.6": {
    "nl": "De crisisdienst beoordeelde de veiligheid, maar mag dat in deze regio niet in plaats van Veilig Thuis. Dit telt als advies. Vraag Veilig Thuis om de beoordeling.",
    "en": "The crisis service assessed the safety, but in this region it may not do so in place of Veilig Thuis. This counts as advice. Ask Veilig Thuis for the assessment."
  },
  "rule.R2.7": {
    "nl": "Artikel 9-gegevens gaan alleen door als het OM dit onderwerp eerder vrijgaf voor deze ontvanger; dat ontbreekt ({count} stuks). Vraag het OM om vrijgave, leg die vast (om_release) en leg daarna opnieuw vast wat is vrijgegeven.",
    "en": "Article 9 data is passed on only when the OM released this topic to this receiver beforehand; that is missing ({count} items). Ask the OM for a release, record it (om_release), and then record anew what was released."
  },
  "rule.R2.7.emergency": {
    "nl": "In een noodgeval zijn artikel 9-gegevens mondeling verteld zonder vrijgave van het OM ({count} stuks). Dat blijft staan. Laat de privacyfunctionaris het nakijken; de app verstuurt de gegevens niet.",
    "en": "In an emergency article 9 data was told aloud without a release by the OM ({count} items). That stays on record. Have the privacy officer review it; the app does not send the data."
  },
  "rule.R2.8": {
    "nl": "Gegevens die bij een lopend onderzoek kunnen horen, gaan pas door als de Wpg-grondslag is gekozen ({count} stuks). Leg ze opnieuw vast met de juiste grondslag (samenop add … --wpg-class art8 of art9_via_om) of noem het onderwerp (topic), en verstrek ze dan.",
    "en": "Data that may belong to a running investigation is passed on once a class of police data was chosen ({count} items). Record it anew with the right class (samenop add … --wpg-class art8 or art9_via_om) or name the topic, and then disclose it."
  },
  "rule.R2.9": {
    "nl": "De politie en Veilig Thuis schatten de veiligheid heel anders in: {count} niveaus verschil. Bespreek het en leg dat gesprek vast, of schrijf allebei op waarom jullie het anders zien.",
    "en": "The police and Veilig Thuis judge the safety very differently: {count} levels apart. Discuss it and record that talk, or both write down why you see it differently."
  },
  "rule.R2.9.person": {
    "nl": "De politie en Veilig Thuis schatten de veiligheid van deze persoon heel anders in: {count} niveaus verschil. Bespreek het en leg dat gesprek vast, of schrijf allebei op waarom jullie het anders zien.",
    "en": "The police and Veilig Thuis judge this person's safety very differently: {count} levels apart. Discuss it and record that talk, or both write down why you see it differently."
  },
  "rule.R2.10": {
    "nl": "Er kan een kind zijn en het is niet zeker dat alles veilig is. Overleg met de Raad voor de Kinderbescherming en leg dat vast, of schrijf op waarom dat niet nodig is.",
    "en": "There may be a child and it is not certain that all is safe. Consult the child protection board (RvdK) and record it, or write down why that is not needed."
  },
  "rule.R2.11": {
    "nl": "Het is buiten kantooruren. De Raad voor de Kinderbescherming is nu alleen telefonisch te bereiken, voor een spoedverzoek om een OTS of uithuisplaatsing. Bewaar andere vragen tot de volgende werkdag.",
    "en": "It is outside office hours. The child protection board (RvdK) can now be reached by phone only, for an urgent request for supervision or placement (OTS/UHP). Keep other questions until the next working day."
  },
  "rule.R2.12": {
    "nl": "Na {until} uur zit het OM niet meer aan de ZSM-tafel. Neem contact op via: {route}.",
    "en": "After {until} the OM is no longer at the ZSM table. Reach it by: {route}."
  },
  "rule.R2.12.unstated": {
    "nl": "Na {until} uur zit het OM niet meer aan de ZSM-tafel. Vraag de meldkamer welke officier piket heeft.",
    "en": "After {until} the OM is no longer at the ZSM table. Ask the control room which prosecutor is on duty."
  },
  "rule.R2.12.probation": {
    "nl": "Na {until} uur zit de reclassering niet meer aan de ZSM-tafel. Neem contact op via: {route}.",
    "en": "After {until} probation is no longer at the ZSM table. Reach it by: {route}."
  },
  "rule.R2.12.probation-unstated": {
    "nl": "Na {until} uur zit de reclassering niet meer aan de ZSM-tafel. Vraag de meldkamer wie je nu kunt bereiken, of bel de volgende ochtend.",
    "en": "After {until} probation is no longer at the ZSM table. Ask the control room whom you can reach now, or call the next morning."
  },
  "rule.R2.13": {
    "nl": "Het is niet uitgesloten dat er een strafbaar feit is. Stem af met het OM en leg dat vast, of schrijf op waarom dat niet nodig is.",
    "en": "It is not ruled out that there was an offence. Consult the OM and record it, or write down why that is not needed."
  },
  "rule.R2.14": {
    "nl": "De verdachte staat onder toezicht of heeft voorwaarden, of dat is niet uitgezocht. Overleg met de reclassering en leg dat vast, of schrijf op waarom dat niet nodig is.",
    "en": "The suspect is under supervision or has conditions, or nobody found out. Consult probation and record it, or write down why that is not needed."
  },
  "rule.R2.15": {
    "nl": "Veilig Thuis gaat ter plaatse; in deze regio hoort daar eerst overleg met een gedragswetenschapper bij. Voer dat gesprek en leg het vast.",
    "en": "Veilig Thuis is going to the scene; in this region a behavioural scientist is consulted first. Have that talk and record it."
  },
  "rule.R2.16": {
    "nl": "Niemand heeft opgezocht of er al maatregelen gelden die iemand beschermen. Zoek het op en leg de uitkomst vast.",
    "en": "Nobody looked up whether measures that protect someone are already in force. Look it up and record the outcome."
  },
  "rule.R2.16.unlisted": {
    "nl": "Er zijn maatregelen gevonden die iemand beschermen, maar ze staan niet in het dossier. Voeg elke maatregel toe, met herkomst 'bestaand'.",
    "en": "Measures that protect someone were found, but they are not in the record. Add each measure, with origin 'existing'."
  },
  "rule.R2.17": {
    "nl": "Iemand noemt dit een civiele zaak. Dat sluit een strafbaar feit niet uit: alles over slachtoffer, stalking en patroon blijft gelden. Loop die punten gewoon na.",
    "en": "Someone calls this a civil matter. That does not rule out an offence: all that concerns victim, stalking and pattern still holds. Go through those points as usual."
  }
}

"""#

    static let textsRulesStep3Json: String = #"""
{
  "rule.R3.1": {
    "nl": "Over een taak in het onderzoek is nog niet alles afgesproken. Leg vast: {missing}.",
    "en": "Not everything has been agreed about a task of the investigation. Record: {missing}."
  },
  "rule.R3.1.none": {
    "nl": "Er staat nog geen enkele taak voor het onderzoek. Spreek samen af wat er moet gebeuren, wie het doet en in welke volgorde, en leg dat vast.",
    "en": "No task of the investigation is in the record yet. Agree together on what has to be done, who does it and in which order, and record it."
  },
  "rule.R3.1.assignee": {
    "nl": "wie het doet",
    "en": "who does it"
  },
  "rule.R3.1.order": {
    "nl": "wanneer het aan de beurt is",
    "en": "when it is its turn"
  },
  "rule.R3.1.agreement": {
    "nl": "dat de politie en Veilig Thuis het er allebei mee eens zijn",
    "en": "that the police and Veilig Thuis both agree"
  },
  "rule.R3.2": {
    "nl": "Over een taak verschilt wat is vastgelegd: wie hem doet, of wanneer. Kies samen wat klopt.",
    "en": "What was recorded about a task differs: who does it, or when. Choose together what is right."
  },
  "rule.R3.2.work": {
    "nl": "Twee organisaties hebben hetzelfde werk op zich genomen. Spreek af wie het doet en laat de andere taak vervallen.",
    "en": "Two organisations have taken on the same work. Agree on who does it and drop the other task."
  },
  "rule.R3.2.order": {
    "nl": "Twee organisaties staan op dezelfde plek in de volgorde. Spreek af wie eerst gaat en pas de nummers aan.",
    "en": "Two organisations hold the same place in the order. Agree on who goes first and change the numbers."
  },
  "rule.R3.3": {
    "nl": "Wat er is aangetroffen, is nog niet beschreven. Beschrijf wat je zag en hoorde, zonder conclusies.",
    "en": "What was found has not been described yet. Describe what you saw and heard, without conclusions."
  },
  "rule.R3.3.need": {
    "nl": "Zonder beschrijving verder kan alleen als de politie niet binnen kon komen. In het dossier staat dat de politie binnen was.",
    "en": "Going on without a description is only possible when the police could not get in. The record says that the police were inside."
  },
  "rule.R3.4": {
    "nl": "Er zijn nog geen foto's of ander beeld. Leg vast wat je kunt, of schrijf op waarom dat niet kan.",
    "en": "There are no photos or other images yet. Take what you can, or write down why that is not possible."
  },
  "rule.R3.5": {
    "nl": "Er is een plaats delict, of dat is niet duidelijk. Bel de forensische of tactische opsporing en leg dat gesprek vast.",
    "en": "There is a crime scene, or that is not clear. Call the forensic or tactical detectives and record that call."
  },
  "rule.R3.6": {
    "nl": "Een kind heeft letsel, of iemand vermoedt dat. Nog niet ingeschakeld: {missing}. Bel ze en leg dat vast. Het nee van een ander verandert hier niets aan.",
    "en": "A child has an injury, or somebody suspects one. Not called in yet: {missing}. Call them and record it. Another's no does not change this."
  },
  "rule.R3.6.nobody": {
    "nl": "Van een letsel staat er niet bij van wie het is; het telt daarom als letsel van een kind. Leg de persoon vast. Nog niet ingeschakeld: {missing}.",
    "en": "It is not recorded whose injury this is; it therefore counts as a child's. Record the person. Not called in yet: {missing}."
  },
  "rule.R3.6.sign": {
    "nl": "Bij de kindcheck is letsel opgemerkt, maar er staat niet bij welk kind. Zoek uit om welk kind het gaat, leg het letsel daar vast en schakel de forensisch arts en de forensische opsporing (FO) in.",
    "en": "The child check noted an injury, but not of which child. Find out which child it is, record the injury there and call in the forensic doctor and the forensic detectives."
  },
  "rule.R3.6.doctor": {
    "nl": "de forensisch arts",
    "en": "the forensic doctor"
  },
  "rule.R3.6.detectives": {
    "nl": "de forensische opsporing (FO)",
    "en": "the forensic detectives"
  },
  "rule.R3.7": {
    "nl": "De een ziet of vermoedt letsel bij een kind, de ander niet. Dat het ene nee is, zet niets stil: bespreek het verschil en laat het kind onderzoeken.",
    "en": "One sees or suspects an injury of a child, the other does not. The one no stops nothing: discuss the difference and have the child examined."
  },
  "rule.R3.8": {
    "nl": "Een volwassene heeft letsel, of mogelijk. Wat ontbreekt: {missing}. Doe het alsnog, of schrijf op waarom niet.",
    "en": "An adult has an injury, or may have. What is lacking: {missing}. Do it still, or write down why not."
  },
  "rule.R3.8.photo": {
    "nl": "foto's van het letsel",
    "en": "photos of the injury"
  },
  "rule.R3.8.consult": {
    "nl": "een gesprek met de forensische opsporing (FO)",
    "en": "a talk with the forensic detectives"
  },
  "rule.R3.9": {
    "nl": "Vertel de gewonde volwassene dat de huisarts het letsel kan beschrijven, en leg vast dat je dat hebt gezegd.",
    "en": "Tell the injured adult that the family doctor can describe the injury, and record that you said so."
  },
  "rule.R3.10": {
    "nl": "Iemand vermoedt letsel, maar of er een andere oorzaak kan zijn is nog niet onderzocht. Doe dat voordat iemand in een rapport mishandeling concludeert, en leg het vast.",
    "en": "Somebody suspects an injury, but whether there may be another cause has not been looked into. Do so before anyone concludes in a report that it is abuse, and record it."
  },
  "rule.R3.11": {
    "nl": "Dit gesprek is gevoerd zonder de andere organisatie. Schrijf bij het gesprek waarom het niet samen was.",
    "en": "This talk was held without the other organisation. Write with the talk why it was not held together."
  },
  "rule.R3.12": {
    "nl": "Dit gesprek is een verhoor, of dat is niet duidelijk. Er staat niet vast dat vooraf de rechten zijn verteld en rechtsbijstand is aangeboden. Zolang dat zo is, telt het niet als afgerond.",
    "en": "This talk is a hearing, or that is not clear. It is not certain that the rights were told and legal aid was offered beforehand. As long as that is so, it does not count as finished."
  },
  "rule.R3.13": {
    "nl": "Met dit kind is nu {count} keer gesproken. Kijk eerst wat het kind al heeft verteld, en schrijf op waarom dit gesprek nodig was.",
    "en": "This child has now been spoken to {count} times. First look at what the child has already told, and write down why this talk was needed."
  },
  "rule.R3.14": {
    "nl": "Een kind is voor een gesprek weggehaald van een veilige plek, of dat is niet duidelijk. Leg vast: {missing}.",
    "en": "A child was taken from a safe place for a talk, or that is not clear. Record: {missing}."
  },
  "rule.R3.14.reason": {
    "nl": "waarom dat nodig was",
    "en": "why that was needed"
  },
  "rule.R3.14.support": {
    "nl": "wie het kind heeft opgevangen",
    "en": "who looked after the child"
  },
  "rule.R3.15": {
    "nl": "De uitkomst van een latere onderzoekshandeling is nog niet gedeeld met: {partners}. Dat is wel afgesproken. Deel haar en leg vast wanneer.",
    "en": "The result of a later act of the investigation has not been shared yet with: {partners}. That was agreed. Share it and record when."
  },
  "rule.R3.15.police": {
    "nl": "politie",
    "en": "police"
  },
  "rule.R3.15.vt": {
    "nl": "Veilig Thuis",
    "en": "Veilig Thuis"
  },
  "rule.R3.15.crisis_service": {
    "nl": "crisisdienst",
    "en": "crisis service"
  },
  "rule.R3.15.om": {
    "nl": "OM",
    "en": "public prosecution"
  },
  "rule.R3.15.rvdk": {
    "nl": "Raad voor de Kinderbescherming",
    "en": "child protection board"
  },
  "rule.R3.15.probation": {
    "nl": "reclassering",
    "en": "probation"
  },
  "rule.R3.15.wijkteam": {
    "nl": "wijkteam",
    "en": "neighbourhood team"
  },
  "rule.R3.15.shelter": {
    "nl": "opvang",
    "en": "shelter"
  },
  "rule.R3.15.mdck": {
    "nl": "MDCK",
    "en": "child-abuse centre"
  },
  "rule.R3.15.municipality": {
    "nl": "gemeente",
    "en": "municipality"
  },
  "rule.R3.15.youth_protection": {
    "nl": "jeugdbescherming",
    "en": "youth protection"
  },
  "rule.R3.15.care_provider": {
    "nl": "zorgaanbieder",
    "en": "care provider"
  },
  "rule.R3.15.gp": {
    "nl": "huisarts",
    "en": "general practitioner"
  },
  "rule.R3.15.forensic_doctor": {
    "nl": "forensisch arts",
    "en": "forensic doctor"
  },
  "rule.R3.15.forensic_investigation": {
    "nl": "Forensische Opsporing",
    "en": "forensic investigation"
  },
  "rule.R3.15.base_team": {
    "nl": "basisteam",
    "en": "base team"
  },
  "rule.R3.15.kct": {
    "nl": "Korpscheftaken",
    "en": "firearms licences"
  },
  "rule.R3.15.shn": {
    "nl": "Slachtofferhulp",
    "en": "victim support"
  },
  "rule.R3.15.zsm": {
    "nl": "ZSM",
    "en": "ZSM table"
  },
  "rule.R3.15.actieoverleg": {
    "nl": "actieoverleg",
    "en": "actieoverleg meeting"
  },
  "rule.R3.15.zvh": {
    "nl": "Zorg- en Veiligheidshuis",
    "en": "care and safety house"
  },
  "rule.R3.15.mda_plus": {
    "nl": "MDA++",
    "en": "MDA++"
  },
  "rule.R3.15.other": {
    "nl": "anders",
    "en": "other"
  },
  "rule.R3.16": {
    "nl": "Denk ook aan: {actions}. Doe het, of schrijf op dat je het hebt overwogen.",
    "en": "Also think of: {actions}. Do it, or write down that you considered it."
  },
  "rule.R3.16.inquiry": {
    "nl": "navraag in de buurt",
    "en": "asking the neighbours"
  },
  "rule.R3.16.damage": {
    "nl": "foto's van wat vernield is",
    "en": "photos of what was damaged"
  },
  "rule.R3.16.child_abuse": {
    "nl": "de werkwijze voor strafbare kindermishandeling, die de politie, Veilig Thuis en het OM samen volgen",
    "en": "the way of working for criminal child abuse that the police, Veilig Thuis and the public prosecution follow together"
  },
  "rule.R3.16.ex_partner_stalking": {
    "nl": "wat de eigen instructie vraagt bij stalking door een (ex-)partner",
    "en": "what your own instruction asks for with stalking by a (former) partner"
  },
  "rule.R3.16.elder_abuse": {
    "nl": "wat de eigen instructie vraagt bij ouderenmishandeling",
    "en": "what your own instruction asks for with elder abuse"
  },
  "rule.R3.16.honour_related": {
    "nl": "wat de eigen instructie vraagt bij eergerelateerd geweld",
    "en": "what your own instruction asks for with honour-related violence"
  },
  "rule.R3.16.intimate_terror": {
    "nl": "wat de eigen instructie vraagt bij intieme terreur",
    "en": "what your own instruction asks for with intimate terror"
  },
  "rule.R3.17": {
    "nl": "Over deze persoon is nog niets bekend van: {empty}. Vraag door en leg de antwoorden vast, of schrijf op waarom dat niet kan.",
    "en": "Of this person nothing is known yet about: {empty}. Ask on and record the answers, or write down why that is not possible."
  },
  "rule.R3.17.nobody": {
    "nl": "Er is nog aan niemand doorgevraagd over: {empty}. Leg vast wie erbij betrokken zijn, en wat zij vertellen.",
    "en": "Nobody has been asked yet about: {empty}. Record who is involved, and what they tell."
  },
  "rule.R3.17.family": {
    "nl": "het gezin",
    "en": "the family"
  },
  "rule.R3.17.history": {
    "nl": "wat eerder gebeurde",
    "en": "what happened before"
  },
  "rule.R3.17.fear": {
    "nl": "angst",
    "en": "fear"
  },
  "rule.R3.17.self_reliance": {
    "nl": "zelfredzaamheid (geld, isolement)",
    "en": "self-reliance (money, isolation)"
  },
  "rule.R3.17.substances": {
    "nl": "alcohol, drugs of medicijnen",
    "en": "alcohol, drugs or medicine"
  },
  "rule.R3.17.weapons": {
    "nl": "wapens",
    "en": "weapons"
  }
}

"""#

    static let textsRulesStep4Json: String = #"""
{
  "rule.R4.1": {
    "nl": "Er is een bespreekpunt nog niet beantwoord. Bespreek het samen en leg de afspraak vast.",
    "en": "A discussion point has not been answered yet. Discuss it together and record what you agree."
  },
  "rule.R4.1.1": {
    "nl": "Bespreekpunt 1 is nog niet rond: wie overlegt met wie, en wanneer? Spreek het af en leg van elke afspraak vast wie, met wie en wanneer.",
    "en": "Discussion point 1 is not complete: who talks to whom about tuning the case, and when? Agree on it and record for each line who, with whom and when."
  },
  "rule.R4.1.2": {
    "nl": "Bespreekpunt 2 is nog niet rond: welke uitkomsten van het onderzoek gaan van wie naar wie? Leg ze vast, of leg vast dat er niets te delen is.",
    "en": "Discussion point 2 is not complete: which results of the investigation go from whom to whom? Record them, or record that there is nothing to share."
  },
  "rule.R4.1.3": {
    "nl": "Bespreekpunt 3 is nog niet rond: welke tijdelijke maatregelen zijn er? Noem ze in de afspraken, of leg vast dat er geen zijn.",
    "en": "Discussion point 3 is not complete: which temporary measures are there? Name them in the agreements, or record that there are none."
  },
  "rule.R4.1.4": {
    "nl": "Bespreekpunt 4 is nog niet rond: wie moet het nog meer weten, en wie vertelt het? Leg het vast, of leg vast dat niemand anders iets hoeft te weten.",
    "en": "Discussion point 4 is not complete: who else has to know, and who tells them? Record it, or record that nobody else has to know."
  },
  "rule.R4.1.5": {
    "nl": "Bespreekpunt 5 is nog niet rond: tot wanneer gelden de afspraken, wanneer kijken jullie er opnieuw naar en wie doet dat? Leg alle drie vast.",
    "en": "Discussion point 5 is not complete: until when do the agreements run, when do you look at them again and who does so? Record all three."
  },
  "rule.R4.1.6": {
    "nl": "Bespreekpunt 6 is nog niet rond: welke partij is als eerste aanspreekbaar? Kies er samen een en leg die vast.",
    "en": "Discussion point 6 is not complete: which party is the first to turn to? Choose one together and record it."
  },
  "rule.R4.1.7": {
    "nl": "Bespreekpunt 7 is nog niet rond: wie belt wie als het onveiliger wordt? Leg van elke afspraak de aanleiding vast, wie belt en wie gebeld wordt.",
    "en": "Discussion point 7 is not complete: who calls whom when it becomes less safe? Record for each line the occasion, who calls and who is called."
  },
  "rule.R4.2": {
    "nl": "Er is nog geen partij gekozen die als eerste aanspreekbaar is voor alle maatregelen. Spreek er samen een af en leg die vast.",
    "en": "No party has been chosen yet as the first to turn to for all measures. Agree on one together and record it."
  },
  "rule.R4.2.conflict": {
    "nl": "Er staan verschillende partijen als eerste aanspreekpunt voor de maatregelen. Beide blijven bereikbaar tot jullie er samen een kiezen.",
    "en": "Different parties are recorded as the first to turn to for the measures. Both stay reachable until you choose one together."
  },
  "rule.R4.3": {
    "nl": "Van een maatregel die een tijd duurt, is nog niet vastgelegd: {missing}. Vul dat aan.",
    "en": "Of a measure that lasts some time this has not been recorded yet: {missing}. Complete it."
  },
  "rule.R4.3.decided": {
    "nl": "wie erover besluit",
    "en": "who decides on it"
  },
  "rule.R4.3.carried_out": {
    "nl": "wie hem uitvoert",
    "en": "who carries it out"
  },
  "rule.R4.3.person": {
    "nl": "voor wie of tegen wie hij is",
    "en": "for whom or against whom it is"
  },
  "rule.R4.3.start": {
    "nl": "vanaf wanneer hij geldt",
    "en": "from when it holds"
  },
  "rule.R4.3.end": {
    "nl": "tot wanneer hij geldt, of wanneer jullie er opnieuw naar kijken",
    "en": "until when it holds, or when you look at it again"
  },
  "rule.R4.4": {
    "nl": "Jullie kijken pas opnieuw naar de maatregelen als de eerste al is afgelopen, op {date}. Kies een eerder moment.",
    "en": "You look at the measures again only after the first of them has ended, on {date}. Choose an earlier moment."
  },
  "rule.R4.4.missing": {
    "nl": "Er is nog niet afgesproken wanneer jullie opnieuw naar de maatregelen kijken. Spreek een moment af, voordat de eerste maatregel afloopt.",
    "en": "It has not been agreed yet when you look at the measures again. Agree on a moment, before the first measure ends."
  },
  "rule.R4.5": {
    "nl": "Bij {count} belafspraken staat niet wie er gebeld wordt als de eerste niet bereikbaar is, bijvoorbeeld 's nachts. Leg vast wie je dan belt.",
    "en": "For {count} of the agreed calls it is not recorded whom to call when the first person can't be reached, for example at night. Record whom you call then."
  },
  "rule.R4.5.one": {
    "nl": "Bij één belafspraak staat niet wie er gebeld wordt als de eerste niet bereikbaar is, bijvoorbeeld 's nachts. Leg vast wie je dan belt.",
    "en": "For one of the agreed calls it is not recorded whom to call when the first person can't be reached, for example at night. Record whom you call then."
  },
  "rule.R4.6": {
    "nl": "Het is onveilig, maar er is geen maatregel waar het slachtoffer op kan rekenen. Zorg voor een maatregel, of leg vast waarom er geen is.",
    "en": "It is unsafe, but there is no measure that the victim can count on. Arrange a measure, or record why there is none."
  },
  "rule.R4.7": {
    "nl": "Er is gedreigd, maar er staan nog geen voorwaarden voor de veiligheid in het dossier. Veilig Thuis stelt ze op en legt ze vast.",
    "en": "There were threats, but the record holds no conditions for safety yet. Veilig Thuis draws them up and records them."
  },
  "rule.R4.8": {
    "nl": "Het is onveilig en de verdachte woont mogelijk op het adres. Bekijk of een tijdelijk huisverbod kan en leg dat vast, ook als jullie er niet voor kiezen.",
    "en": "It is unsafe and the suspect may live at the address. See whether a temporary home ban is possible and record so, also when you do not choose it."
  },
  "rule.R4.9": {
    "nl": "Het is onveilig en er is misschien een strafbaar feit gepleegd. Bekijk of je de verdachte aanhoudt en leg dat vast.",
    "en": "It is unsafe and an offence may have been committed. See whether you arrest the suspect and record so."
  },
  "rule.R4.9.reason": {
    "nl": "Er is niet gekozen voor aanhouden, maar er staat niet bij waarom. Leg de reden vast.",
    "en": "An arrest was not chosen, but it does not say why. Record the reason."
  },
  "rule.R4.10": {
    "nl": "Plan dit stopgesprek niet: {reasons}. Vindt de taakaccenthouder het toch nodig, dan legt die vast waarom. Een verzoek van het OM alleen is niet genoeg.",
    "en": "Do not plan this stop talk: {reasons}. If the topic specialist still finds it necessary, the specialist records why. A request by the prosecution alone is not enough."
  },
  "rule.R4.10.sash_high": {
    "nl": "de risicotaxatie (SASH) komt uit op hoog",
    "en": "the risk assessment (SASH) came out high"
  },
  "rule.R4.10.complaint_made": {
    "nl": "er is aangifte of een klacht gedaan",
    "en": "a formal complaint was made"
  },
  "rule.R4.10.earlier_stop_talk": {
    "nl": "er is al eerder een stopgesprek gehouden",
    "en": "a stop talk was held before"
  },
  "rule.R4.10.other": {
    "nl": "bij de maatregel staat een andere reden om het niet te doen",
    "en": "the measure names another reason not to do it"
  },
  "rule.R4.11": {
    "nl": "Van een stopgesprek staat niet vast: {missing}. Regel het zo, of leg uit waarom het anders gaat.",
    "en": "Of a stop talk this is not certain: {missing}. Arrange it so, or explain why it goes differently."
  },
  "rule.R4.11.in_person": {
    "nl": "dat je elkaar echt ontmoet, dus niet aan de telefoon",
    "en": "that you really meet, so not over the phone"
  },
  "rule.R4.11.experienced": {
    "nl": "dat een collega het doet die dit vaker doet, zoals de wijkagent",
    "en": "that a colleague does it who does so more often, such as the community officer"
  },
  "rule.R4.12": {
    "nl": "De verdachte woont op {distance} meter van de grens van het verboden gebied. Voor een enkelband is {guideline} meter of meer nodig. Zeg dit tegen wie over het verbod besluit.",
    "en": "The suspect lives {distance} metres from the border of the banned area. An ankle tag needs {guideline} metres or more. Tell whoever decides on the ban."
  },
  "rule.R4.12.unknown": {
    "nl": "Niet bekend is hoe ver de verdachte van het verboden gebied woont. Voor een enkelband is {guideline} meter of meer nodig. Zoek het uit en leg de plaatsen of de afstand vast.",
    "en": "It is not known how far from the banned area the suspect lives. An ankle tag needs {guideline} metres or more. Find out and record the places or the distance."
  },
  "rule.R4.13": {
    "nl": "Het verboden gebied heeft een straal van {radius} meter. Voor een enkelband is {guideline} meter het uitgangspunt. Bespreek met wie besluit of het verbod zo te bewaken is.",
    "en": "The banned area has a radius of {radius} metres. For an ankle tag {guideline} metres is the starting point. Discuss with whoever decides whether the ban can be guarded like this."
  },
  "rule.R4.13.unknown": {
    "nl": "Niet bekend is hoe groot het verboden gebied is. Voor een enkelband is {guideline} meter het uitgangspunt. Leg de straal of de hoeken van het gebied vast.",
    "en": "It is not known how large the banned area is. For an ankle tag {guideline} metres is the starting point. Record the radius or the corners of the area."
  },
  "rule.R4.14": {
    "nl": "Een maatregel loopt af op {date}. Bekijk met wie besluit of verlengen nodig is, en leg vast wat er is besloten.",
    "en": "A measure ends on {date}. See with whoever decides whether it has to be extended, and record what was decided."
  },
  "rule.R4.14.overdue": {
    "nl": "De einddatum van een maatregel is voorbij: {date}. Zoek uit of hij nog geldt, regel zo nodig meteen iets anders en leg de stand vast.",
    "en": "The end of a measure has passed: {date}. Find out whether it still holds, arrange something else at once if needed, and record where it stands."
  },
  "rule.R4.15": {
    "nl": "Bij een gedragsaanwijzing of verbod klopt de volgorde niet: {missing}. Leg de maatregel eerst vast in de politiesystemen, reik hem dan uit, en handhaaf hem daarna. Tot dat klopt, telt hij hier niet als van kracht.",
    "en": "With an order or ban the sequence is not right: {missing}. First record it in the police systems, then serve it, and enforce it after that. Until that is right it does not count as in force here."
  },
  "rule.R4.15.registered": {
    "nl": "de politie heeft nog niet bevestigd wanneer hij in de eigen systemen is vastgelegd",
    "en": "the police have not confirmed when it was recorded in their own systems"
  },
  "rule.R4.15.served": {
    "nl": "de politie heeft nog niet bevestigd wanneer hij is uitgereikt",
    "en": "the police have not confirmed when it was served"
  },
  "rule.R4.15.order": {
    "nl": "de tijden staan niet na elkaar",
    "en": "the times are not one after the other"
  },
  "rule.R4.16": {
    "nl": "Niet bevestigd is dat het slachtoffer dit over een maatregel weet: {events}. Vertel het meteen en leg vast wanneer je dat deed.",
    "en": "It is not confirmed that the victim knows this about a measure: {events}. Tell them at once and record when you did so."
  },
  "rule.R4.16.imposed": {
    "nl": "hij is opgelegd",
    "en": "it was imposed"
  },
  "rule.R4.16.changed": {
    "nl": "hij is veranderd of verlengd",
    "en": "it was changed or extended"
  },
  "rule.R4.16.ended": {
    "nl": "hij is afgelopen",
    "en": "it has ended"
  },
  "rule.R4.16.violated": {
    "nl": "hij is overtreden",
    "en": "it was violated"
  },
  "rule.R4.17": {
    "nl": "Van een overtreding is nog niet bevestigd dat deze partijen het weten: {missing}. Meld het en leg vast wanneer je dat deed.",
    "en": "It is not confirmed that these parties know of a violation: {missing}. Tell them and record when you did so."
  },
  "rule.R4.17.om": {
    "nl": "het OM",
    "en": "the prosecution (OM)"
  },
  "rule.R4.17.probation": {
    "nl": "de reclassering",
    "en": "probation"
  },
  "rule.R4.17.unrecorded": {
    "nl": "Een maatregel is overtreden, maar de overtreding zelf staat nog niet in het dossier. Leg haar vast, en meld haar aan het OM en aan wie toezicht houdt.",
    "en": "A measure was violated, but the violation itself is not in the record yet. Record it, and tell the prosecution and whoever supervises."
  },
  "rule.R4.18": {
    "nl": "Bij een AWARE-knop is nog niet geregeld: {missing}. Doe dat en leg het vast. Wie de knop draagt, moet weten dat hij geen volledige bescherming geeft.",
    "en": "With an AWARE button this has not been arranged yet: {missing}. Do so and record it. Whoever wears the button has to know that it gives no full protection."
  },
  "rule.R4.18.manager": {
    "nl": "wie hem beheert",
    "en": "who manages it"
  },
  "rule.R4.18.limits": {
    "nl": "de uitleg wat hij niet kan",
    "en": "the explanation of what it can't do"
  },
  "rule.R4.19": {
    "nl": "Bij stalking bekijk je altijd al deze maatregelen voor het advies aan OM en reclassering. Nog niet bekeken: {missing}. Leg ze vast, ook als je er niet voor kiest.",
    "en": "With stalking you always look at all of these measures for the advice to the prosecution and probation. Not looked at yet: {missing}. Record them, also when you do not choose them."
  },
  "rule.R4.19.contact_ban": {
    "nl": "een contactverbod",
    "en": "a contact ban"
  },
  "rule.R4.19.location_ban": {
    "nl": "een gebiedsverbod of locatieverbod",
    "en": "a ban on a place or area"
  },
  "rule.R4.19.monitoring": {
    "nl": "een enkelband",
    "en": "an ankle tag"
  },
  "rule.R4.19.supervision": {
    "nl": "direct uitvoerbaar toezicht (DUT)",
    "en": "immediate supervision (DUT)"
  },
  "rule.R4.20": {
    "nl": "Onduidelijk: volgens de een geldt een maatregel, volgens de ander niet. Zoek het uit en kies samen de juiste stand. Zie tot dan het slachtoffer als niet beschermd, en handhaaf het verbod.",
    "en": "Unclear: according to one a measure holds, according to another it does not. Find out and choose the right state together. Until then see the victim as not protected, and enforce the ban."
  },
  "rule.R4.21": {
    "nl": "Bij een maatregel voor een kind is nog niet overlegd met: {missing}. Doe dat en leg het overleg vast.",
    "en": "For a measure about a child these have not been consulted yet: {missing}. Do so and record the conversation."
  },
  "rule.R4.21.board": {
    "nl": "de Raad voor de Kinderbescherming",
    "en": "the Child Protection Board (RvdK)"
  },
  "rule.R4.21.crisis_service": {
    "nl": "de crisisdienst",
    "en": "the crisis service"
  },
  "rule.R4.22": {
    "nl": "Een maatregel vraagt iets van het slachtoffer, maar er ontbreekt nog: {missing}. Praat erover met het slachtoffer en leg het vast.",
    "en": "A measure asks something of the victim, but this is still lacking: {missing}. Talk about it with the victim and record it."
  },
  "rule.R4.22.use": {
    "nl": "de uitleg waar het goed voor is",
    "en": "the explanation of what it is good for"
  },
  "rule.R4.22.impact": {
    "nl": "wat het voor het slachtoffer betekent",
    "en": "what it means for the victim"
  },
  "rule.R4.22.logbook": {
    "nl": "de uitleg waarom een logboek helpt",
    "en": "the explanation of why a logbook helps"
  },
  "rule.R4.23": {
    "nl": "Er is een contactverbod en er loopt ook een zaak bij de rechter over omgang met de kinderen. Die kunnen elkaar in de weg zitten. Vertel het OM en Veilig Thuis van beide.",
    "en": "There is a contact ban, and a court case about contact with the children is running too. They may get in each other's way. Tell the prosecution and Veilig Thuis of both."
  },
  "rule.R4.23.unknown": {
    "nl": "Er is een contactverbod en er zijn gezamenlijke kinderen. Niet bekend is of er een zaak bij de rechter loopt over omgang. Vraag het na en leg het vast.",
    "en": "There is a contact ban and there are children together. It is not known whether a court case about contact is running. Ask and record it."
  },
  "rule.R4.24": {
    "nl": "Iemand stelt voor een maatregel te beëindigen of korter te maken. Dat is een voorstel: de maatregel blijft zoals hij is tot wie erover besluit dat vastlegt. Vraag het na.",
    "en": "Somebody proposes to end or shorten a measure. That is a proposal: the measure stays as it is until whoever decides on it records so. Ask them."
  },
  "rule.R4.25": {
    "nl": "Er is misschien een patroon. Bekijk of je opschaalt volgens de afgesproken lijn, en leg vast wat je besluit en wie de regie heeft.",
    "en": "There may be a pattern. See whether you escalate along the agreed line, and record what you decide and who directs the case."
  },
  "rule.R4.25.several": {
    "nl": "Er is misschien een patroon, en er staan verschillende mensen als regisseur. Kies er een en leg die vast.",
    "en": "There may be a pattern, and different people are recorded as directing the case. Choose one and record that."
  },
  "rule.R4.26": {
    "nl": "Een verdachte is vrij of komt vrij, en dit is nog niet gedaan: {missing}. Doe het meteen en leg vast wanneer.",
    "en": "A suspect is free or comes free, and this has not been done yet: {missing}. Do so at once and record when."
  },
  "rule.R4.26.victim": {
    "nl": "het slachtoffer vertellen",
    "en": "telling the victim"
  },
  "rule.R4.26.vt": {
    "nl": "Veilig Thuis vertellen",
    "en": "telling Veilig Thuis"
  },
  "rule.R4.26.om": {
    "nl": "het OM vragen om voorwaarden",
    "en": "asking the prosecution for conditions"
  },
  "rule.R4.27": {
    "nl": "De maatregelen dienen nog niet beide doelen. Er ontbreekt: {missing}. Bekijk samen wat daarvoor nodig is, en leg het doel van elke maatregel vast.",
    "en": "The measures do not serve both aims yet. Lacking: {missing}. See together what that takes, and record the aim of every measure."
  },
  "rule.R4.27.safe_now": {
    "nl": "nu veilig zijn",
    "en": "being safe now"
  },
  "rule.R4.27.reduce_repeat": {
    "nl": "voorkomen dat het weer gebeurt",
    "en": "keeping it from happening again"
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
  "rule.R5.2": {
    "nl": "De politie heeft nog niet verklaard dat het niet meer acuut is. Doe dat zelf, of vraag het aan een collega van de politie.",
    "en": "The police have not declared that it is no longer acute. Do so yourself, or ask a police colleague."
  },
  "rule.R5.2.need": {
    "nl": "Dit kan alleen als Veilig Thuis niet te bereiken was en niet is gekomen. Leg eerst de belpogingen vast en maak de melding aan Veilig Thuis op.",
    "en": "This is only possible when Veilig Thuis could not be reached and did not come. First record the attempts to call and make the notification to Veilig Thuis."
  },
  "rule.R5.2.vt": {
    "nl": "Veilig Thuis heeft nog niet zelf verklaard dat het niet meer acuut is. Vraag Veilig Thuis om dat vast te leggen; wat een ander namens hen invult, telt niet.",
    "en": "Veilig Thuis has not declared itself that it is no longer acute. Ask Veilig Thuis to record it; what somebody else fills in for them does not count."
  },
  "rule.R5.3": {
    "nl": "De melding aan Veilig Thuis is nog niet opgemaakt. Maak haar op en leg vast wanneer, ook als Veilig Thuis erbij was of als betrokkenen het liever niet willen.",
    "en": "The notification to Veilig Thuis has not been made. Make it and record when, also if Veilig Thuis was there or the people involved would rather not."
  },
  "rule.R5.4": {
    "nl": "Veilig Thuis heeft nog niet bevestigd dat de melding binnen is. Bel na of zij is aangekomen; Veilig Thuis legt de ontvangst vast.",
    "en": "Veilig Thuis has not confirmed that the notification arrived. Call to check; Veilig Thuis records the receipt."
  },
  "rule.R5.4.police": {
    "nl": "Deze melding kwam eerst bij Veilig Thuis en is nog niet bij de politie bekend. Geef haar door aan de politie; die legt haar registratienummer vast.",
    "en": "This report reached Veilig Thuis first and the police do not know of it yet. Pass it on to the police; they record their registration number."
  },
  "rule.R5.4.unsent": {
    "nl": "De melding aan Veilig Thuis is wel opgemaakt, maar nog niet verstuurd. Verstuur haar en leg vast wanneer.",
    "en": "The notification to Veilig Thuis was made but has not been sent. Send it and record when."
  },
  "rule.R5.5": {
    "nl": "De politie heeft dit nog niet in het eigen systeem vastgelegd. Doe dat en vul hier in wanneer en onder welk kenmerk.",
    "en": "The police have not put this on record in their own system. Do so and fill in here when and under which reference."
  },
  "rule.R5.5.vt": {
    "nl": "Veilig Thuis heeft dit nog niet in het eigen systeem vastgelegd. Doe dat en vul hier in wanneer en onder welk kenmerk.",
    "en": "Veilig Thuis has not put this on record in its own system. Do so and fill in here when and under which reference."
  },
  "rule.R5.6": {
    "nl": "Er staat nog niet bij aan wie je de zaak overdraagt. Voeg een overdracht toe. Hoeft niemand de zaak over te nemen, laat dan een leidinggevende dat met een reden vastleggen.",
    "en": "It does not say yet to whom you hand over the case. Add a handover. If nobody has to take the case over, let a supervisor record that with a reason."
  },
  "rule.R5.7": {
    "nl": "Van deze overdracht staat niet vast dat jullie elkaar hebben gesproken. Bel of ga langs, of leg uit waarom het zo moest.",
    "en": "It is not certain that you spoke with each other at this handover. Call or go there, or explain why it had to be this way."
  },
  "rule.R5.8": {
    "nl": "Over {count} gegevens die voor de veiligheid tellen verschilt wat is vastgelegd. Bespreek ze en kies samen wat klopt.",
    "en": "What was recorded differs on {count} facts that matter for safety. Discuss them and choose together what is right."
  },
  "rule.R5.8.one": {
    "nl": "Over één gegeven dat voor de veiligheid telt verschilt wat is vastgelegd. Bespreek het en kies samen wat klopt.",
    "en": "What was recorded differs on one fact that matters for safety. Discuss it and choose together what is right."
  },
  "rule.R5.8.unreadable": {
    "nl": "Op {count} gegevens die voor de veiligheid tellen verschilt wat is vastgelegd of kan dit programma het nog niet lezen. Werk het programma bij, bespreek de verschillen en kies samen wat klopt.",
    "en": "On {count} facts that matter for safety what was recorded differs, or this program can't read it yet. Update the program, discuss the differences and choose together what is right."
  },
  "rule.R5.8.unreadable.one": {
    "nl": "Op één gegeven dat voor de veiligheid telt verschilt wat is vastgelegd of kan dit programma het nog niet lezen. Werk het programma bij, bespreek het verschil en kies samen wat klopt.",
    "en": "On one fact that matters for safety what was recorded differs, or this program can't read it yet. Update the program, discuss the difference and choose together what is right."
  },
  "rule.R5.9": {
    "nl": "Er lopen nog {count} herinneringen of termijnen, en niemand heeft die met naam overgenomen. Leg bij de overdracht vast wie de zaak ontving, of bij de afspraken wie met welke rol de maatregelen volgt.",
    "en": "{count} reminders or terms are still running, and nobody has taken them on by name. Record at the handover who received the case, or in the agreements who follows the measures and in which role."
  },
  "rule.R5.9.one": {
    "nl": "Er loopt nog één herinnering of termijn, en niemand heeft die met naam overgenomen. Leg bij de overdracht vast wie de zaak ontving, of bij de afspraken wie met welke rol de maatregelen volgt.",
    "en": "One reminder or term is still running, and nobody has taken it on by name. Record at the handover who received the case, or in the agreements who follows the measures and in which role."
  },
  "rule.R5.10": {
    "nl": "De zaak is afgerond. Leg vast hoe jullie samenwerkten en welke informatie hielp of ontbrak. Nog in te vullen: {missing}.",
    "en": "The case has been finished. Record how you worked together and which information helped or was missing. Still to fill in: {missing}."
  },
  "rule.R5.10.form": {
    "nl": "de vorm van samen optrekken",
    "en": "the form of the joint response"
  },
  "rule.R5.10.police": {
    "nl": "de ervaring van de politie",
    "en": "the experience of the police"
  },
  "rule.R5.10.vt": {
    "nl": "de ervaring van Veilig Thuis",
    "en": "the experience of Veilig Thuis"
  },
  "rule.R5.11": {
    "nl": "Na het sluiten is er iets vastgelegd dat voor de veiligheid telt. Het dossier staat daarom weer open. Bekijk wat er nieuw is, doe wat nodig is en sluit het dossier daarna opnieuw.",
    "en": "After the record was closed something was recorded that matters for safety. The record is therefore open again. Look at what is new, do what is needed and then close the record again."
  },
  "rule.R5.12": {
    "nl": "De verdachte is aangehouden, maar het staat niet vast dat ZSM de hele beoordeling en alle veiligheidsvoorwaarden heeft gekregen. Stuur ze mee en leg de overdracht met het rapport vast.",
    "en": "The suspect was arrested, but it is not certain that the ZSM table received the whole assessment and all safety conditions. Send them along and record the handover with the report."
  },
  "rule.E6": {
    "nl": "Veilig Thuis sluit het eigen dossier pas als de betrokkenen dit weten. Nog niet verteld: {missing}. Vertel het en leg vast wanneer.",
    "en": "Veilig Thuis closes its own file only once the people concerned know this. Not told yet: {missing}. Tell them and record when."
  },
  "rule.E6.told_closing_at": {
    "nl": "dat het dossier sluit",
    "en": "that the file closes"
  },
  "rule.E6.told_conclusions_at": {
    "nl": "wat de conclusies zijn",
    "en": "what the conclusions are"
  },
  "rule.E6.told_professionals_at": {
    "nl": "welke hulpverleners ervan weten",
    "en": "which professionals know"
  }
}

"""#

    static let textsRulesVictimJson: String = #"""
{
  "rule.R8.1": {
    "nl": "Van dit slachtoffer is nog niet beoordeeld welke bescherming nodig is. Doe de individuele beoordeling (IB) bij dit eerste contact. Kan dat nu niet, leg dan uit waarom en wanneer het wel gebeurt.",
    "en": "It has not been assessed yet which protection this victim needs. Do the individual assessment (IB) at this first contact. If that is not possible now, explain why and when it will be done."
  },
  "rule.R8.1.incomplete": {
    "nl": "De individuele beoordeling (IB) van dit slachtoffer is begonnen, maar niet af. Maak haar compleet; tot dan telt ze niet mee.",
    "en": "The individual assessment (IB) of this victim was begun but is not complete. Complete it; until then it does not count."
  },
  "rule.R8.2": {
    "nl": "In de individuele beoordeling (IB) heeft nog geen zeker antwoord: {missing}. Vraag ernaar en leg per risico vast of het verhoogd is.",
    "en": "The individual assessment (IB) has no certain answer yet about: {missing}. Ask, and record for each risk whether it is raised."
  },
  "rule.R8.2.risk_repeat": {
    "nl": "kans dat het weer gebeurt",
    "en": "the chance that it happens again"
  },
  "rule.R8.2.risk_secondary": {
    "nl": "kans op nieuw leed door de procedure",
    "en": "the chance of new harm from the proceedings"
  },
  "rule.R8.2.risk_intimidation": {
    "nl": "kans op bangmakerij",
    "en": "the chance of intimidation"
  },
  "rule.R8.2.risk_retaliation": {
    "nl": "kans op wraak",
    "en": "the chance of revenge"
  },
  "rule.R8.3": {
    "nl": "Dit slachtoffer loopt meer risico. Dit ontbreekt nog: {missing}. Regel het samen met het slachtoffer en leg het vast.",
    "en": "This victim runs a raised risk. Still lacking: {missing}. Arrange it together with the victim and record it."
  },
  "rule.R8.3.measure": {
    "nl": "een beschermende maatregel, of de reden waarom die niet nodig is (dat het slachtoffer er niet om vraagt is niet genoeg)",
    "en": "a protective measure, or the reason why none is needed (that the victim does not ask for it is not enough)"
  },
  "rule.R8.3.involved": {
    "nl": "dat het slachtoffer ervan weet en erover heeft meegedacht",
    "en": "that the victim knows about it and had a say in it"
  },
  "rule.R8.4": {
    "nl": "Het staat niet vast dat dit slachtoffer de folder met rechten heeft gekregen. Geef die en leg vast wanneer. Lukte het niet, leg dan vast waarom en wanneer het wel gebeurt.",
    "en": "It is not certain that this victim received the leaflet about rights. Hand it out and record when. If that was not possible, record why and when it will be done."
  },
  "rule.R8.5": {
    "nl": "Het staat niet vast dat dit slachtoffer de eigen rechten begrijpt. Vraag het na, leg zo nodig nog eens uit en leg dat vast.",
    "en": "It is not certain that this victim understands their rights. Ask, explain again if needed, and record that you did."
  },
  "rule.R8.6": {
    "nl": "Over melding of aangifte ontbreekt nog: {missing}. Bespreek het rustig met het slachtoffer en leg het vast. Raad niemand zonder reden af om aangifte te doen.",
    "en": "About report or complaint, still lacking: {missing}. Talk it over calmly with the victim and record it. Do not advise anyone against a complaint without a reason."
  },
  "rule.R8.6.explained": {
    "nl": "de uitleg van het verschil",
    "en": "the explanation of the difference"
  },
  "rule.R8.6.choice": {
    "nl": "wat het slachtoffer kiest",
    "en": "what the victim chooses"
  },
  "rule.R8.6.advice": {
    "nl": "de reden van het advies om het niet te doen",
    "en": "the reason for advising against it"
  },
  "rule.R8.7": {
    "nl": "De aangifte is geweigerd om een reden die niet mag. Weigeren kan alleen als het om geen strafbaar feit gaat; te weinig bewijs of een burenruzie is geen reden. Neem de aangifte alsnog op.",
    "en": "The complaint was refused for a reason that is not allowed. Refusing is possible only when it is about no offence; too little evidence or a private quarrel is no reason. Take the complaint after all."
  },
  "rule.R8.8": {
    "nl": "Dit slachtoffer meldde stalking. Dit ontbreekt nog: {missing}. Regel het vandaag en laat het het slachtoffer weten.",
    "en": "This victim reported stalking. Still lacking: {missing}. Arrange it today and let the victim know."
  },
  "rule.R8.8.contact": {
    "nl": "een vaste contactpersoon bij de politie",
    "en": "a fixed contact person at the police"
  },
  "rule.R8.8.agreement": {
    "nl": "een afspraak over hoe vaak er contact is",
    "en": "an agreement on how often there is contact"
  },
  "rule.R8.9": {
    "nl": "De vaste contactpersoon van dit slachtoffer heeft geen vervanger. Wijs er een aan en vertel het slachtoffer wie het is.",
    "en": "This victim's fixed contact person has no deputy. Appoint one and tell the victim who it is."
  },
  "rule.R8.9.left": {
    "nl": "Dit slachtoffer heeft geen vaste contactpersoon meer. Laat de vervanger het overnemen, of wijs een ander aan, en leg vast wanneer je dat aan het slachtoffer vertelde.",
    "en": "This victim no longer has a fixed contact person. Let the deputy take over, or appoint another, and record when you told the victim."
  },
  "rule.R8.10": {
    "nl": "Van dit slachtoffer is geen aangifte vastgelegd. Slachtofferhulp neemt dan niet vanzelf contact op: vertel hoe het slachtoffer zelf hulp kan vragen en leg dat vast.",
    "en": "No complaint by this victim is on record. Victim support then does not get in touch by itself: tell the victim how to ask for help and record that you did."
  },
  "rule.R8.11": {
    "nl": "Er lopen maatregelen voor dit slachtoffer en de beoordeling (IB) is meer dan {count} dagen oud. Ga na of de bescherming nog past en leg dat vast.",
    "en": "Measures are running for this victim and the assessment (IB) is more than {count} days old. Check whether the protection still fits and record it."
  },
  "rule.R8.12": {
    "nl": "Het contact met dit slachtoffer ging niet zeker langs de afgesproken veilige weg, of er is geen veilige weg afgesproken. Controleer het, spreek een veilige weg af, of leg uit waarom het zo ging.",
    "en": "Contact with this victim did not certainly go by the agreed safe way, or no safe way was agreed. Check it, agree on a safe way, or explain why it went this way."
  },
  "rule.R8.12.time": {
    "nl": "Het contact met dit slachtoffer was buiten de afgesproken veilige tijden. Controleer het tijdstip, of leg uit waarom het zo ging.",
    "en": "Contact with this victim was outside the agreed safe times. Check the time, or explain why it went this way."
  },
  "rule.R8.13": {
    "nl": "Met dit slachtoffer is contact afgesproken om de {count} dagen, en dat moment is voorbij. Neem contact op langs de veilige weg en leg het vast.",
    "en": "Contact with this victim was agreed for every {count} days, and that time has passed. Get in touch by the safe way and record it."
  },
  "rule.R8.13.twice": {
    "nl": "Het afgesproken contact met dit slachtoffer (om de {count} dagen) is twee keer overgeslagen. Neem vandaag contact op en bespreek met de leidinggevende wie dit blijft doen.",
    "en": "The agreed contact with this victim (every {count} days) was missed twice. Get in touch today and settle with the supervisor who keeps doing this."
  },
  "rule.R8.13.unreadable": {
    "nl": "Hoe vaak er contact is met dit slachtoffer, is zo opgeschreven dat het programma niet kan helpen onthouden. Schrijf het op als aantal dagen of weken, bijvoorbeeld \"7 dagen\".",
    "en": "How often there is contact with this victim was written down in a way that the program can't keep track of. Write it as a number of days or weeks, for example \"7 days\"."
  },
  "rule.R8.13.followup": {
    "nl": "Dit slachtoffer deed een melding of aangifte. Vertel wat ermee is gedaan en leg vast wanneer je dat deed.",
    "en": "This victim made a report or complaint. Tell them what was done with it and record when you did."
  },
  "rule.R8.15": {
    "nl": "Er loopt bescherming, of er is extra bescherming nodig. Zet deze personen en maatregelen vandaag op de briefing van het basisteam.",
    "en": "Protection is running, or extra protection is needed. Put these persons and measures on today's briefing of the base team."
  }
}

"""#

    static let textsSearchJson: String = #"""
{
  "error.search-empty": {
    "nl": "Geef een naam, een adres of een geboortedatum, van ten hoogste {count} bytes. Er is niet gezocht.",
    "en": "Give a name, an address or a date of birth, of at most {count} bytes. Nothing was searched."
  },
  "error.window-unreadable": {
    "nl": "'{window}' is geen periode. Geef dagen of uren, van 1h tot {most}d, bijvoorbeeld --window 7d of --window 24h. Er is niet gezocht.",
    "en": "'{window}' is not a period. Give days or hours, from 1h to {most}d, for example --window 7d or --window 24h. Nothing was searched."
  },
  "cli.find.none": {
    "nl": "Niets gevonden op deze laptop. Dossiers waar jouw eenheid niet aan meedoet staan hier niet.",
    "en": "Nothing found on this laptop. Records in which your unit takes no part are not here."
  },
  "cli.find.cut": {
    "nl": "Er kan meer zijn dan hier staat. Zoek preciezer.",
    "en": "There may be more than is shown here. Search more precisely."
  },
  "cli.find.record": {
    "nl": "{name}  stap {step}, {state}  {dates}",
    "en": "{name}  step {step}, {state}  {dates}"
  },
  "cli.find.open": { "nl": "open", "en": "open" },
  "cli.find.closed": { "nl": "gesloten", "en": "closed" },
  "cli.find.match": {
    "nl": "    {kind}: {entity}, {field} – {closeness}",
    "en": "    {kind}: {entity}, {field} – {closeness}"
  },
  "cli.find.kind.person": { "nl": "persoon", "en": "person" },
  "cli.find.kind.address": { "nl": "adres", "en": "address" },
  "cli.find.closeness.exact": { "nl": "gelijk", "en": "the same" },
  "cli.find.closeness.close": { "nl": "lijkt erop", "en": "looks like it" },
  "cli.find.dates": {
    "nl": "gebeurd {occurred}, vastgelegd {recorded}",
    "en": "happened {occurred}, recorded {recorded}"
  },
  "cli.find.dates.late": {
    "nl": "gebeurd {occurred}, vastgelegd {recorded} (later vastgelegd)",
    "en": "happened {occurred}, recorded {recorded} (recorded later)"
  },
  "cli.find.date.unknown": { "nl": "onbekend", "en": "unknown" },
  "cli.record.show.pattern": { "nl": "Eerdere dossiers:", "en": "Earlier records:" },
  "cli.pattern.line": {
    "nl": "  {name}  {dates}",
    "en": "  {name}  {dates}"
  },
  "cli.pattern.why": {
    "nl": "    zelfde {kind}: {entity} – {closeness}",
    "en": "    same {kind}: {entity} – {closeness}"
  },
  "cli.query.title": {
    "nl": "Zoekvraag stalking over wat is geregistreerd van {from} tot {to}:",
    "en": "Stalking query over what was registered from {from} to {to}:"
  },
  "cli.query.none": {
    "nl": "Niets gevonden.",
    "en": "Nothing found."
  },
  "cli.query.hit": {
    "nl": "  {name}  geregistreerd {registered}, begonnen {started}; gevonden op {matched} [{state}]",
    "en": "  {name}  registered {registered}, began {started}; found by {matched} [{state}]"
  },
  "cli.query.only-registration": {
    "nl": "    Op begindatum alleen was dit niet gevonden.",
    "en": "    By its start date alone this would not have been found."
  },
  "cli.query.unread": { "nl": "nog lezen", "en": "to be read" },
  "cli.query.read": { "nl": "gelezen", "en": "read" },
  "cli.query.next": {
    "nl": "Lees een dossier met 'samenop record show', en leg dat vast met 'samenop set DOSSIER query_hit/ID read_by=… read_at=… result=…'.",
    "en": "Read a record with 'samenop record show', and record that with 'samenop set RECORD query_hit/ID read_by=… read_at=… result=…'."
  }
}

"""#

    static let textsServerJson: String = #"""
{
  "server.refused.none": {
    "nl": "Er is niets geweigerd.",
    "en": "Nothing was refused."
  },
  "server.refused.found": {
    "nl": "{count} bewerkingen zijn geweigerd. De schrijver ziet ze ook op de eigen laptop, met wat er kan; help zo nodig de tekst opnieuw op te nemen.",
    "en": "{count} edits were refused. Their author sees them on their own laptop too, with what can be done; help write the text again where needed."
  },
  "server.unit.added": {
    "nl": "Eenheid {unit} ({organisation}) is toegevoegd met regioprofiel {profile}.",
    "en": "Unit {unit} ({organisation}) was added with region profile {profile}."
  },
  "server.code.made": {
    "nl": "Code voor {role} van {unit}: {code}\nEén keer te gebruiken, tot {expiresAt}. De dienst bewaart de code zelf niet.",
    "en": "Code for {role} of {unit}: {code}\nIt works once, until {expiresAt}. The service does not keep the code itself."
  },
  "server.check.ok": {
    "nl": "Alles klopt: certificaten, ketens, logboek, feeds en auditspoor.",
    "en": "All of it fits together: certificates, chains, log, feeds and audit trail."
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
  "server.error.faulty-profile": {
    "nl": "Regioprofiel '{profile}' is niet goed ({count}). Er is niets toegevoegd; verbeter dit en probeer het opnieuw:",
    "en": "Region profile '{profile}' is not right ({count}). Nothing was added; mend this and try again:"
  },
  "server.error.profile-changed": {
    "nl": "De dienst heeft al een andere inhoud onder {profile}, en dossiers worden daarmee beoordeeld. Geef het gewijzigde profiel een hogere versie.",
    "en": "The service holds other content as {profile}, and records are judged by it. Give the changed profile a higher version."
  },
  "server.profile.held": {
    "nl": "{profile}: toegevoegd op {at} door {by}; nu van {units}.",
    "en": "{profile}: added on {at} by {by}; now of {units}."
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
  },
  "server.findings": {
    "nl": "De regels zeggen hier {count} dingen over wat deze eenheid ziet:",
    "en": "The rules say {count} things here about what this unit sees:"
  },
  "server.error.unknown-record": {
    "nl": "Deze eenheid ziet geen dossier met dat nummer. Controleer het nummer en de eenheid.",
    "en": "This unit sees no record of that id. Check the id and the unit."
  },
  "server.error.bad-record": {
    "nl": "Dit is geen nummer van een dossier: {value}. Neem het nummer dat `samenop record list --json` geeft.",
    "en": "This is no record id: {value}. Take the one that `samenop record list --json` gives."
  },
  "server.error.bad-moment": {
    "nl": "Dit is geen tijdstip: {value}. Schrijf het zoals 2026-02-10T14:05:00+01:00.",
    "en": "This is no moment: {value}. Write it like 2026-02-10T14:05:00+01:00."
  },
  "server.error.no-service": {
    "nl": "In de map '{value}' staat geen dienst. Controleer de map bij --data.",
    "en": "There is no service in the folder '{value}'. Check the folder that --data names."
  },
  "server.backup.made": {
    "nl": "Back-up gemaakt in {out}, van {service} op {time}.\nDe sleutels van de dienst zitten erin: bewaar hem even goed beveiligd als de dienst zelf. Alleen de eigenaar van de bestanden kan ze lezen.",
    "en": "Backup made in {out}, of {service} at {time}.\nThe service's keys are in it: keep it as safe as the service itself. Only the owner of the files can read them."
  },
  "server.restore.done": {
    "nl": "De dienst {service} staat weer in {data}, zoals hij was op {time}. Alles past bij elkaar.\nStart hem nu met 'serve'. Wat na de back-up is aangenomen, brengen de laptops terug als zij uitwisselen; niemand hoeft daarvoor iets te doen.\nLet op: wat na de back-up is ingetrokken of gewist, geldt pas weer als een laptop komt die het al wist. Trek laptops die na {time} zijn ingetrokken of vermist daarom eerst opnieuw in ('replica revoke'), voordat je 'serve' start. Maak codes voor nieuwe laptops opnieuw, en voeg eenheden die na de back-up kwamen weer toe. Zet de oude dienst niet meer aan.",
    "en": "The service {service} stands in {data} again, as it was at {time}. All of it fits together.\nStart it now with 'serve'. What was accepted after the backup is brought back by the laptops when they sync; nobody has to do anything for that.\nNote: what was revoked or erased after the backup holds again only once a laptop comes that knew of it. So first revoke again the laptops that were revoked or lost after {time} ('replica revoke'), before you start 'serve'. Make codes for new laptops anew, and add units again that came after the backup. Do not start the old service any more."
  },
  "server.error.exists-already": {
    "nl": "'{value}' bestaat al. Kies een naam die nog niet bestaat; er is niets overschreven.",
    "en": "'{value}' exists already. Choose a name that does not exist yet; nothing was overwritten."
  },
  "server.error.not-a-backup": {
    "nl": "'{value}' is geen back-up van een dienst. Kies de map die 'backup' heeft gemaakt.",
    "en": "'{value}' is no backup of a service. Choose the folder that 'backup' made."
  },
  "server.error.backup-damaged": {
    "nl": "De back-up is beschadigd ({details}). Er is niets teruggezet; gebruik een andere back-up.",
    "en": "The backup is damaged ({details}). Nothing was restored; use another backup."
  },
  "server.error.not-empty": {
    "nl": "In de map '{value}' staat al iets. Zet de back-up terug in een nieuwe of lege map; er is niets overschreven.",
    "en": "Something stands in the folder '{value}' already. Restore into a new or empty folder; nothing was overwritten."
  },
  "server.audit.found": {
    "nl": "{count} regels gevonden.",
    "en": "{count} entries found."
  },
  "server.audit.ok": {
    "nl": "Het auditspoor klopt: {number} regels, geen gewijzigd of weggelaten.",
    "en": "The audit trail is right: {number} entries, none altered or left out."
  },
  "server.audit.head": {
    "nl": "Einde van het auditspoor: {head}\nBewaar dit. Met 'audit verify --head' ziet u later of er iets is weggehaald.",
    "en": "End of the audit trail: {head}\nKeep this. With 'audit verify --head' you can see later whether anything was taken out."
  },
  "server.error.unknown-entity": {
    "nl": "Geen dossier op deze dienst heeft een onderdeel '{entity}'. Kijk het id na.",
    "en": "No record of this service has a part '{entity}'. Check the id."
  },
  "server.error.bad-limit": {
    "nl": "--limit is een getal van 1 tot {max}.",
    "en": "--limit is a number from 1 to {max}."
  },
  "server.error.bad-action": {
    "nl": "Er is geen handeling '{value}'. Kies uit: {known}.",
    "en": "There is no action '{value}'. Choose from: {known}."
  },
  "server.error.bad-head": {
    "nl": "'{value}' is geen einde van een auditspoor. Het heeft de vorm NUMMER:DIGEST, zoals 'audit verify' het afdrukt.",
    "en": "'{value}' is no end of an audit trail. It has the form NUMBER:DIGEST, as 'audit verify' prints it."
  },
  "server.erase.done": {
    "nl": "De inhoud van {erased} bewerking(en) is gewist op grond '{ground}' ({already} was al gewist). Laptops wissen haar bij hun volgende synchronisatie.",
    "en": "The content of {erased} operation(s) was erased on ground '{ground}' ({already} were erased already). Laptops erase it at their next sync."
  },
  "server.error.unknown-operation": {
    "nl": "Er is geen bewerking {operation} binnengekomen. Er is niets gewist; kijk het nummer na.",
    "en": "No operation {operation} came in. Nothing was erased; check the id."
  },
  "server.error.bad-ground": {
    "nl": "Een grond is een code van kleine letters, cijfers en streepjes, hooguit 64 tekens. Er is niets gewist.",
    "en": "A ground is a code of lowercase letters, digits and dashes, of at most 64 characters. Nothing was erased."
  }
}

"""#

    static let textsTimersJson: String = #"""
{
  "timer.setting": {
    "nl": "Deze tijd is een instelling van jullie regio, geen voorschrift.",
    "en": "This time is a setting of your region, not an official rule."
  },
  "timer.E1": {
    "nl": "Politie: bel meteen Veilig Thuis en leg elke poging vast. Na {minutes} minuten geldt dit als te laat ({due}).",
    "en": "Police: call Veilig Thuis at once and record every attempt. After {minutes} minutes this counts as late ({due})."
  },
  "timer.E2": {
    "nl": "Veilig Thuis zou er om {eta} zijn. Leg de aankomst vast; is er om {due} nog niemand, dan vraagt de politie hoe het staat.",
    "en": "Veilig Thuis was to be there at {eta}. Record the arrival; if nobody is there at {due}, the police ask how things stand."
  },
  "timer.E2.unknown": {
    "nl": "Veilig Thuis komt, maar een tijd staat er nog niet. Veilig Thuis legt vast hoe laat het er denkt te zijn.",
    "en": "Veilig Thuis is coming, but there is no time yet. Veilig Thuis records when it expects to be there."
  },
  "timer.E3.sent": {
    "nl": "Politie: verstuur de melding aan Veilig Thuis nog in deze dienst, uiterlijk {due}, en leg vast wanneer dat was.",
    "en": "Police: send the notification to Veilig Thuis in this shift still, by {due}, and record when that was."
  },
  "timer.E3.received": {
    "nl": "De melding is verstuurd op {start}. Veilig Thuis bevestigt de ontvangst uiterlijk {due}; blijft dat uit, dan belt de politie na.",
    "en": "The notification was sent on {start}. Veilig Thuis confirms that it came by {due}; if that does not happen, the police call to check."
  },
  "timer.E4": {
    "nl": "Veilig Thuis besluit uiterlijk {due} wat er met de melding gebeurt: {days} dagen na ontvangst op {start}.",
    "en": "Veilig Thuis decides by {due} what happens with the notification: {days} days after it came in on {start}."
  },
  "timer.E4.working": {
    "nl": "Veilig Thuis besluit uiterlijk {due} wat er met de melding gebeurt: {days} werkdagen na ontvangst op {start}.",
    "en": "Veilig Thuis decides by {due} what happens with the notification: {days} working days after it came in on {start}."
  },
  "timer.E5": {
    "nl": "Veilig Thuis gaat uiterlijk {due} na of het veilig en stabiel is: {months} maanden na de overdracht op {start}.",
    "en": "Veilig Thuis checks by {due} whether it is safe and stable: {months} months after the transfer on {start}."
  },
  "timer.E6": {
    "nl": "Veilig Thuis blijft na de overdracht op {start} volgen hoe het gaat, gemiddeld anderhalf jaar (tot ongeveer {due}). Sluit pas af als het stabiel en veilig is en de betrokkenen alle drie de berichten hebben gekregen.",
    "en": "After the transfer on {start} Veilig Thuis keeps following how things go, a year and a half on average (until about {due}). Close only when it is stable and safe and the persons involved were given all three notices."
  },
  "timer.E7": {
    "nl": "Beoordeel de veiligheid opnieuw op {due}, zoals is afgesproken. Wie eerste aanspreekpunt is regelt dat.",
    "en": "Assess the safety again on {due}, as was agreed. Whoever is first to turn to arranges it."
  },
  "timer.E8": {
    "nl": "Nog {days} dag(en): deze maatregel eindigt op {end}. Bespreek of hij verlengd moet worden, vraag dat op tijd aan en leg het besluit vast.",
    "en": "{days} day(s) left: this measure ends on {end}. Discuss whether it has to be extended, ask for that in time and record the decision."
  },
  "timer.E8.end": {
    "nl": "Deze maatregel eindigt op {due}. Leg vast of hij is afgelopen of verlengd, en zorg dat het slachtoffer het weet.",
    "en": "This measure ends on {due}. Record whether it ended or was extended, and make sure that the victim knows."
  },
  "timer.E9": {
    "nl": "Politie: deze gedragsaanwijzing is uitgereikt op {start} en loopt volgens het eigen besluit tot {due}.",
    "en": "Police: this behavioural order was served on {start} and by its own decision runs until {due}."
  },
  "timer.E9.open": {
    "nl": "Politie: deze gedragsaanwijzing is uitgereikt op {start}, zonder einddatum. Neem die over uit het besluit.",
    "en": "Police: this behavioural order was served on {start}, without an end. Take it over from the decision."
  },
  "timer.E10": {
    "nl": "Dag {day} van 14 na de aangifte: de casusregisseur kijkt vandaag of er iets veranderd is en legt dat vast (voor {due}).",
    "en": "Day {day} of 14 after the complaint: the case coordinator looks today whether anything changed, and records it (before {due})."
  },
  "timer.E11": {
    "nl": "De dagelijkse zoekvraag vond iets dat nog niemand heeft gelezen. Lees het uiterlijk {due} en leg vast wat het betekent.",
    "en": "The daily query found something that nobody has read yet. Read it by {due} and record what it means."
  },
  "timer.E12": {
    "nl": "Politie: de SASH is hoog. Spreek meteen met Veilig Thuis en met het OM, uiterlijk {due}, en leg beide gesprekken vast.",
    "en": "Police: the SASH is high. Speak with Veilig Thuis and the prosecution at once, by {due}, and record both conversations."
  },
  "timer.E13": {
    "nl": "Politie: maak de individuele beoordeling van dit slachtoffer in het eerste contact zelf ({start}) en leg haar vast.",
    "en": "Police: make this victim's individual assessment in the first contact itself ({start}) and record it."
  },
  "timer.E14": {
    "nl": "Politie: er lopen nog maatregelen. Ga uiterlijk {due} met het slachtoffer na of de behoefte aan bescherming nog dezelfde is; dat is {days} dagen na de vorige keer.",
    "en": "Police: measures are still running. By {due} check with the victim whether the need for protection is still the same; that is {days} days after the last time."
  },
  "timer.E15": {
    "nl": "Het vaste aanspreekpunt houdt contact met het slachtoffer zoals afgesproken op {start}. De afspraak staat bij de persoon; leg elk contact vast.",
    "en": "The fixed contact keeps in touch with the victim as agreed on {start}. The agreement stands with the person; record every contact."
  },
  "timer.E16": {
    "nl": "Politie: vertel het slachtoffer meteen over dit besluit en leg vast wanneer. Na {hours} uur ({due}) hoort ook de leidinggevende het.",
    "en": "Police: tell the victim about this decision at once and record when. After {hours} hours ({due}) the supervisor is told too."
  },
  "timer.E16.violation": {
    "nl": "Politie: vertel het slachtoffer meteen over deze overtreding en leg vast wanneer. Na {hours} uur ({due}) hoort ook de leidinggevende het.",
    "en": "Police: tell the victim about this violation at once and record when. After {hours} hours ({due}) the supervisor is told too."
  },
  "timer.E17": {
    "nl": "Wat op {start} gebeurde is later dan {minutes} minuten daarna vastgelegd. Wie het schreef legt uit waarom.",
    "en": "What happened on {start} was recorded more than {minutes} minutes later. Whoever wrote it explains why."
  },
  "timer.E18": {
    "nl": "Deze laptop wisselde het laatst uit op {start}. Doe dat uiterlijk {due}, met 'samenop sync'.",
    "en": "This laptop last exchanged on {start}. Do so by {due}, with 'samenop sync'."
  },
  "timer.E19": {
    "nl": "Het volgende Actieoverleg is op {date}. Breng in wat samen besproken moet worden.",
    "en": "The next Actieoverleg is on {date}. Bring in what has to be discussed together."
  },
  "timer.E20": {
    "nl": "Op {start} is iets gedeeld omdat een leven gevaar liep. De privacyfunctionaris kijkt het uiterlijk {due} na.",
    "en": "On {start} something was passed on because a life was in danger. The privacy officer looks at it by {due}."
  },
  "timer.E21": {
    "nl": "Kartrekkers: kijk uiterlijk {due} samen terug op de samenwerking, zoals jullie regio heeft gepland.",
    "en": "Partner leads: look back together on the cooperation by {due}, as your region planned."
  },
  "timer.E22": {
    "nl": "Auditor: in {year} is er weer een audit van de individuele beoordelingen. Of die is gehouden staat niet in dit programma.",
    "en": "Auditor: in {year} there is another audit of the individual assessments. Whether it was held is not in this program."
  },
  "timer.E23": {
    "nl": "De uitkomst van dit latere onderzoek is nog niet gedeeld. Deel haar met wie in de afspraken staat en leg vast wanneer; tot dan komt deze herinnering elke dag.",
    "en": "The result of this later investigation has not been shared yet. Share it with whom the agreements name and record when; until then this reminder comes every day."
  },
  "timer.E24": {
    "nl": "Veilig Thuis: in een crisis kan het verzoek om bescherming van een kind nog dezelfde dag worden gedaan ({due}). Leg vast wanneer het is gedaan.",
    "en": "Veilig Thuis: in a crisis the request to protect a child can be made the same day still ({due}). Record when it was made."
  }
}

"""#
}
