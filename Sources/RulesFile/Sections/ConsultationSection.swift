package import PlainYAML

/// One entry of `consultation:` as written: how ballots become a measure.
package struct ConsultationSection: Sendable {
  /// The words of `becomes:`.
  package enum Becomes: String, Sendable, CaseIterable {
    case share
    case points
    case mean
    case place
    case rankOrderCentroid = "rank-order centroid"
    case rankSum = "rank sum"
    case reciprocal
    case equalSteps = "equal steps"
  }

  /// The words of `unranked:`.
  package enum Unranked: String, Sendable, CaseIterable {
    case zero
    case sharedLeftoverPoints = "shared leftover points"
    case modified
  }

  /// The words of `self-selected:`.
  package enum SelfSelected: String, Sendable, CaseIterable {
    case noInterval = "no interval"
    case interval
  }

  /// A group of respondents, and what it counts for.
  package struct Group: Sendable {
    package let name: Located<String>
    package let share: Field<Double>
  }

  /// What `weighting:` says.
  package struct Weighting: Sendable {
    /// The margins to which samples are weighted.
    package let to: Field<[Located<String>]>
    /// The largest weight, in units of the mean weight.
    package let cap: Field<Double>
  }

  /// The measure that the ballots become.
  package let measure: Located<String>
  package private(set) var methodText: Field<String> = .unreadable(0..<0)
  package private(set) var becomesWord: Field<Becomes> = .absent
  package private(set) var unranked: Field<Unranked> = .absent
  package private(set) var groups: Field<[Group]> = .absent
  package private(set) var weighting: Field<Weighting> = .absent
  package private(set) var confidence: Field<Amount> = .absent
  package private(set) var smallestCell: Field<Int> = .absent
  package private(set) var selfSelected: Field<SelfSelected> = .absent
  package private(set) var because: Field<String> = .absent

  /// The method; `nil` if there is none of the name that stands there.
  package var method: ConsultationMethodName? {
    methodText.value.flatMap(ConsultationMethodName.init(text:))
  }

  /// What the ballots become, as written or as the method has it; `nil` if a mistake hides it.
  package var becomes: Becomes? {
    becomesWord.isAbsent ? method?.defaultBecomes : becomesWord.value
  }
}

extension ConsultationSection {
  private enum Key: String, CaseIterable, Sendable {
    case method
    case becomes
    case unranked
    case groups
    case weighting
    case confidence
    case smallestCell = "smallest cell"
    case selfSelected = "self-selected"
    case because
  }

  private enum WeightingKey: String, CaseIterable, Sendable {
    case to
    case cap
  }

  /// Reads one entry of `consultation:`; of a broken one at least the measure remains.
  init(_ entry: YAMLEntry, reader: inout StrictReader) {
    measure = Located(entry.key)
    let title = "the consultation of '\(entry.key.text)'"
    guard
      let keys = StrictMapping<Key>(entry.value, title, at: entry.key.range, reader: &reader)
    else { return }
    methodText = keys.text(.method, isRequired: true, hint: Message.methodHint, &reader)
    becomesWord = keys.word(.becomes, &reader)
    unranked = keys.word(.unranked, &reader)
    groups = keys.field(.groups, &reader) { $0.groups($1, $2) }
    weighting = keys.field(.weighting, keepsParts: true, &reader) { reader, node, _ in
      Self.weighting(node, &reader).map { Located($0, at: node.range) }
    }
    confidence = keys.field(.confidence, &reader) { $0.amount($1, $2) }
    smallestCell = keys.wholeNumber(.smallestCell, in: 0...1_000_000, &reader)
    selfSelected = keys.word(.selfSelected, &reader)
    because = keys.text(.because, &reader)
  }

  private static func weighting(_ node: YAMLNode, _ reader: inout StrictReader) -> Weighting? {
    guard let keys = StrictMapping<WeightingKey>(node, "'weighting'", reader: &reader) else {
      return nil
    }
    return Weighting(
      to: keys.field(.to, isRequired: true, hint: Message.toHint, &reader) {
        reader,
        node,
        subject in
        guard let nodes = reader.listOrSingle(node, subject) else { return nil }
        let names = nodes.compactMap { reader.text($0, "an item of \(subject)") }
        return names.count == nodes.count ? Located(names, at: node.range) : nil
      },
      cap: keys.field(.cap, &reader) { $0.number($1, $2) }
    )
  }
}

extension StrictReader {
  /// Names with shares; a name stays when its share cannot be read.
  fileprivate mutating func groups(
    _ node: YAMLNode,
    _ subject: String
  ) -> Located<[ConsultationSection.Group]>? {
    guard let entries = entries(node, subject) else { return nil }
    let groups = entries.map { entry in
      let share = number(entry.value, "the share of '\(entry.key.text)'")
      return ConsultationSection.Group(
        name: Located(entry.key),
        share: share.map(Field.given) ?? .unreadable(entry.value.range)
      )
    }
    return Located(groups, at: node.range)
  }
}

private enum Message {
  static let methodHint = "write how ballots are counted, as in 'method: top 3 share'"
  static let toHint = "list the margins to weight to, as in 'to: [age, area]'"
}
