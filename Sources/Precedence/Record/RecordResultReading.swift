import Diagnostics
import PlainYAML

/// The key `result:` of a decision record.
enum RecordResultReading {
  private enum Key: String, CaseIterable, Sendable {
    case sha256, ranking, unranked
  }

  private enum StandingKey: String, CaseIterable, Sendable {
    case place, id, name, rating, score, shortlisted, status
  }

  /// The fingerprint of the result, and where every candidate stands.
  static func result(
    _ node: YAMLNode,
    _ subject: String,
    _ reader: inout StrictReader
  ) -> Located<(fingerprint: String, standings: [RecordContents.Standing])>? {
    guard let keys = StrictMapping<Key>(node, subject, reader: &reader) else { return nil }
    let fingerprint = keys.fingerprint(.sha256, &reader)
    let ranked = keys.list(.ranking, &reader) { reader, node, _ in standing(node, &reader) }
    let unranked = keys.list(.unranked, &reader) { reader, node, _ in standing(node, &reader) }
    let all = (ranked ?? []) + (unranked ?? [])
    reader.checkRepeated(all.map(\.id), RecordMessage.candidateTwice)
    guard let fingerprint, ranked != nil, unranked != nil else { return nil }
    return Located((fingerprint, all.map(\.value)), at: node.range)
  }

  private static func standing(
    _ node: YAMLNode,
    _ reader: inout StrictReader
  ) -> (id: Located<String>, value: RecordContents.Standing)? {
    guard let keys = StrictMapping<StandingKey>(node, "a candidate", reader: &reader) else {
      return nil
    }
    let place = keys.nullablePlace(.place, &reader)
    let id = keys.quoted(.id, &reader)
    let name = keys.quoted(.name, &reader)
    let rating = keys.nullableText(.rating, &reader)
    let score = keys.nullableNumber(.score, &reader)
    let isShortlisted = keys.field(.shortlisted, isRequired: true, &reader) { $0.yesNo($1, $2) }
    let status = keys.quoted(.status, &reader)
    guard let place, let id, let name, let rating, let score, let onList = isShortlisted.value,
      let status
    else { return nil }
    return (
      id,
      .init(
        place: place.value,
        id: id.value,
        name: name.value,
        rating: rating.value,
        score: score.value,
        isShortlisted: onList,
        status: status.value
      )
    )
  }
}
