import Diagnostics
import Precedence
import Robustness

/// Which order somebody wants explained on the command line, and by what.
struct FitRequest: Sendable {
  /// The most straight pieces of a value function that can be asked for.
  static let mostPieces = 20

  var order: String?
  var orderFile: String?
  var groups: [String] = []
  var judged: [String] = []
  var draws = DrawRequest()
  /// Whether value functions are wanted instead of weights.
  var isByFunctions = false
  var pieces: String?
  var gap: String?

  /// What cannot be understood, or contradicts something else.
  var findings: [Finding] {
    var findings = draws.findings
    switch (order, orderFile) {
    case (nil, nil): findings.append(CommandWording.orderNeeded())
    case (_?, _?): findings.append(CommandWording.orderTwice())
    default: break
    }
    if let pieces, pieceNumber == nil { findings.append(CommandWording.wrongPieces(pieces)) }
    if let gap, gapNumber == nil { findings.append(CommandWording.wrongGap(gap)) }
    return findings + idle
  }

  /// How many pieces a value function has.
  var pieceCount: Int { pieceNumber ?? 3 }

  /// How far candidates of different places are to be apart.
  var gapWidth: Double { gapNumber ?? 0.05 }

  /// What may be chosen.
  var settings: FitSettings {
    var settings = FitSettings()
    settings.groups = groups.isEmpty ? nil : groups
    settings.judged = judged
    settings.draws = draws.count
    settings.seed = draws.firstSeed
    return settings
  }

  /// The order, out of a file or as it was typed.
  ///
  /// What `--order` says is a list if every name in it is a candidate, else a file if there is one of
  /// that name or it is named like one.
  ///
  /// - Parameters:
  ///   - assessment: Whose candidates it orders.
  ///   - files: Where files come from.
  /// - Returns: The order, or what is wrong with it.
  func order(of assessment: Assessment, from files: CommandFiles) -> Checked<StatedOrder> {
    if let orderFile { return StatedOrder.read(file: orderFile, from: files, for: assessment) }
    let text = order ?? ""
    if !isList(text, assessment), isFile(text, files) || isNamedLikeFile(text, files) {
      return StatedOrder.read(file: text, from: files, for: assessment)
    }
    return StatedOrder.read(text, for: assessment)
  }

  /// Groups and measures that the assessment does not have.
  ///
  /// - Parameters:
  ///   - assessment: Whose measures can be judged.
  ///   - ranking: What it came to, with its groups.
  /// - Returns: A finding for each.
  func unknown(_ assessment: Assessment, _ ranking: AssessmentResult) -> [Finding] {
    let known = ranking.ranking.first?.groups.map(\.id) ?? []
    let measures = assessment.rules.measures
    let wrongGroups = known.isEmpty ? [] : groups.filter { !known.contains($0) }
    return wrongGroups.map { CommandWording.unknownGroup($0, known) }
      + judged.filter { !measures.contains($0) }.map {
        CommandWording.unknownJudgement($0, measures)
      }
  }

  private func isList(_ text: String, _ assessment: Assessment) -> Bool {
    let names = text.split { $0 == "," || $0 == "=" }.map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    let known = Set(assessment.candidates)
    return !names.isEmpty && names.allSatisfy(known.contains)
  }

  /// One word that was meant for a file: a path, a folder, or with the ending of a file.
  private func isNamedLikeFile(_ text: String, _ files: CommandFiles) -> Bool {
    guard !text.isEmpty, !text.contains(where: { ",=; ".contains($0) }) else { return false }
    let endings = [".csv", ".txt", ".yaml", ".yml", ".json", ".tsv", ".xlsx"]
    return text.contains("/") || files.isFolder(text)
      || endings.contains { text.lowercased().hasSuffix($0) }
  }

  private func isFile(_ path: String, _ files: CommandFiles) -> Bool {
    // A pipe can be read only once.
    if path == CommandFiles.dash || Platform.isPipe(path) { return true }
    return !path.isEmpty && !files.isFolder(path) && (try? files.read(path)) != nil
  }

  private var pieceNumber: Int? {
    pieces.flatMap { Int($0) }.flatMap { (1...Self.mostPieces).contains($0) ? $0 : nil }
  }

  private var gapNumber: Double? {
    gap.flatMap { Double($0) }.flatMap { $0 > 0 && $0 < 1 ? $0 : nil }
  }

  /// Options of the one kind of fit that mean nothing to the other.
  private var idle: [Finding] {
    let weightsOnly: [(name: String, isGiven: Bool)] = [
      ("--group", !groups.isEmpty), ("--judged", !judged.isEmpty), ("--draws", draws.draws != nil),
      ("--seed", draws.seed != nil),
    ]
    let functionsOnly: [(name: String, isGiven: Bool)] = [
      ("--pieces", pieces != nil), ("--gap", gap != nil),
    ]
    let given = (isByFunctions ? weightsOnly : functionsOnly).filter(\.isGiven)
    return given.map {
      isByFunctions
        ? CommandWording.idleOption($0.name, to: "value functions", hint: "leave it out")
        : CommandWording.idleOption($0.name, to: "weights", hint: "add --value-functions")
    }
  }
}
