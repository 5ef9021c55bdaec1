package import Consultation
package import Diagnostics
import PlainYAML
import RulesFile
package import ScoringKernel

/// What the rules say about a consultation, with its defaults: how ballots become a measure.
package struct ConsultationRule: Sendable {
  /// The measure.
  package let measure: MeasureIndex
  package let method: ConsultationMethod
  package let becomes: ConcernScale
  package let settings: CountSettings
  /// The groups of respondents with what each counts for; `nil` if the rules name none, so that all
  /// that there are count the same.
  package let groups: [(name: String, share: Double)]?
  package let weighting: Weighting?
  /// Where the rules say it.
  package let location: Location

  /// The weighting of samples to margins of their population.
  package struct Weighting: Sendable, Hashable {
    package let margins: [String]
    /// The largest weight, in units of the mean weight.
    package let cap: Double
  }

  /// The largest weight if the rules do not say, in units of the mean weight.
  package static let defaultCap = 5.0
}

extension ConsultationRule {
  /// The consultation of a section of checked rules; `nil` if there is no such measure or method.
  init?(_ section: ConsultationSection, in rules: CheckedRules) {
    let unranked =
      section.unranked.value.flatMap {
        ConsultationMethod.UnrankedRule(rawValue: $0.rawValue)
      } ?? .sharedLeftoverPoints
    guard let measure = rules.measure(named: section.measure.value),
      let name = section.method?.text,
      let method = ConsultationMethod(named: name, unranked: unranked),
      let becomes = section.becomes.flatMap({ ConcernScale(rawValue: $0.rawValue) })
    else { return nil }
    self.init(
      measure: measure,
      method: method,
      becomes: becomes,
      settings: CountSettings(
        confidence: Self.share(ofPercent: section.confidence.value?.number ?? 95),
        smallestCell: section.smallestCell.value ?? 5,
        estimatesSelfSelected: section.selfSelected.value == .interval
      ),
      groups: section.groups.value.map { groups in
        groups.map { (name: $0.name.value, share: $0.share.value ?? 0) }
      },
      weighting: section.weighting.value.map {
        Weighting(
          margins: $0.to.value?.map(\.value) ?? [],
          cap: $0.cap.value ?? Self.defaultCap
        )
      },
      location: rules.document.source.location(of: section.measure.range)
    )
  }

  /// A percentage as a share: 0.999 for 99.9, which divided by 100 would be a little more.
  private static func share(ofPercent percent: Double) -> Double {
    (percent * 1e6).rounded() / 1e8
  }

  /// What a group counts for; `nil` if the rules name groups and not this one.
  func share(of group: String) -> Double? {
    guard let groups else { return 1 }
    return groups.first { $0.name == group }?.share
  }
}

extension CheckedRules {
  /// The consultations that these rules count, in the order of the file.
  var consultations: [ConsultationRule] {
    (document.consultation.value ?? []).compactMap { ConsultationRule($0, in: self) }
  }
}
