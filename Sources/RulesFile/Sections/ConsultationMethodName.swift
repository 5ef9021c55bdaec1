import Diagnostics

/// What `method:` of a consultation says: the name of a way to count ballots.
package struct ConsultationMethodName: Sendable, Hashable {
  /// The name as it is written: `borda`, `top 3 share`.
  package let text: String
  private let word: Word

  /// The names; the first places of `top N share` stand for any number.
  private enum Word: String, CaseIterable, Sendable {
    case borda
    case copeland
    case kemeny
    case schulze
    case rankedPairs = "ranked pairs"
    case instantRunoff = "instant runoff"
    case plurality
    case topShare = "top N share"
    case approval
    case meanRank = "mean rank"
    case medianRank = "median rank"
    case netConcern = "net concern"
    case topTwo = "top two"
  }

  /// The number of first places that a top share may count.
  private static let topCounts = 1...200

  /// Reads a name, spelt as here; `nil` if there is no such method.
  package init?(text: String) {
    guard let word = Word(rawValue: text) ?? Self.topCount(text).map({ _ in .topShare }),
      text != Word.topShare.rawValue
    else { return nil }
    self.text = text
    self.word = word
  }

  /// 3 for `top 3 share`.
  private static func topCount(_ text: String) -> Int? {
    guard text.hasPrefix("top "), text.hasSuffix(" share"), text.utf8.count > 10 else { return nil }
    let digits = text.dropFirst(4).dropLast(6)
    guard let count = Int(digits), String(count) == digits, topCounts.contains(count) else {
      return nil
    }
    return count
  }

  /// Whether it is Borda's count, which has a rule for options that a ballot does not rank.
  package var isBorda: Bool { word == .borda }

  /// Whether it is net concern, whose share may be negative.
  package var isNetConcern: Bool { word == .netConcern }

  /// What ballots become by the method if the file does not say.
  package var defaultBecomes: ConsultationSection.Becomes {
    switch word {
    case .plurality, .topShare, .approval, .netConcern, .topTwo: .share
    case .borda: .points
    case .meanRank, .medianRank: .mean
    case .copeland, .kemeny, .schulze, .rankedPairs, .instantRunoff: .equalSteps
    }
  }

  /// Whether ballots counted by the method can become that: an order comes of every method, a number
  /// only of the one that counts it.
  package func canBecome(_ becomes: ConsultationSection.Becomes) -> Bool {
    switch becomes {
    case .share, .points, .mean: becomes == defaultBecomes
    case .place, .rankOrderCentroid, .rankSum, .reciprocal, .equalSteps: true
    }
  }

  /// All names, for messages.
  package static let all = Word.allCases.map(\.rawValue)

  /// The name that was probably meant by another text; `nil` if none is near.
  static func nearest(to text: String) -> String? {
    let digits = String(text.filter { ("0"..."9").contains($0) })
    let count = Int(digits).flatMap { topCounts.contains($0) ? $0 : nil } ?? 3
    let topShare = "top \(count) share"
    if text.hasPrefix("top "), text.hasSuffix(" share") { return topShare }
    let names = all.map { $0 == Word.topShare.rawValue ? topShare : $0 }
    return NearestWord.nearest(to: text.lowercased(), in: names)
  }
}
