package import Diagnostics

/// Reads ballots from a `.blt` file, as programs for counting elections write it.
///
/// Four candidates for one seat, of whom the second withdrew; three ballots for the first and then
/// the third and fourth level; two for the fourth; the end mark, the names and a title:
///
/// ```text
/// 4 1
/// -2
/// 3 1 3=4 0
/// 2 4 0
/// 0
/// "Speeding"
/// "Burglary"
/// "Litter"
/// "Parking"
/// "Forum of spring"
/// ```
///
/// Also read are comments behind `#`, ids of ballots in brackets, ranks left free as `-`, names
/// without quotes on a line of their own, and ballots without the 0 at their end. The number of
/// seats has no meaning here. Candidates who withdrew are passed over, and the ballots close up.
///
/// Source: Hill, Wichmann and Woodall (1987), Algorithm 123: single transferable vote by Meek's
/// method, section 3.1, with the extensions of later programs.
package enum BLTFile {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - source: The file.
  ///   - options: The options under all their names.
  ///   - findings: Where to tell what is wrong; one warning for all spoiled ballots.
  /// - Returns: The ballots, each weighing as many as cast it; `nil` if they cannot be read.
  /// - Complexity: Linear in the size of the file, plus ballots x options for the places.
  package static func read(
    _ source: SourceText,
    options: OptionNames,
    findings: inout FindingList
  ) -> Ballots? {
    if let tooMany = ElectionFileMessage.tooManyBytes(source) {
      findings.append(tooMany)
      return nil
    }
    var own = FindingList()
    var contents = BLTContents(source)
    contents.read(&own)
    let matched = names(contents, source, &own).flatMap {
      NumberedOptions.matched($0, with: options, in: source, &own)
    }
    let ballots = own.hasErrors ? nil : matched.flatMap { counted(contents, $0, source, &own) }
    findings.append(contentsOf: own)
    return ballots
  }

  private static func names(
    _ contents: BLTContents,
    _ source: SourceText,
    _ findings: inout FindingList
  ) -> [NumberedOptions.Name]? {
    guard let count = contents.candidateCount else { return nil }
    let ranges = contents.names.prefix(count)
    guard ranges.count == count else {
      // Without an end mark the names were never looked for.
      if !findings.hasErrors { findings.append(tooFewNames(contents.names, count, source)) }
      return nil
    }
    return ranges.enumerated().map { index, range in
      var name = NumberedOptions.Name.read(range, in: source, &findings)
      name.isWithdrawn = contents.withdrawn.contains(index + 1)
      return name
    }
  }

  private static func counted(
    _ contents: BLTContents,
    _ options: NumberedOptions,
    _ source: SourceText,
    _ findings: inout FindingList
  ) -> Ballots? {
    guard !contents.ballots.ballots.isEmpty else {
      findings.append(ElectionFileMessage.noBallots(source))
      return nil
    }
    return contents.ballots.result(as: options, form: .blt, in: source, &findings)
  }

  private static func tooFewNames(
    _ names: [Range<Int>],
    _ count: Int,
    _ source: SourceText
  ) -> Finding {
    Finding(
      .bltTooFewNames,
      .error,
      "the file has \(names.count) of \(count) names",
      at: names.last.map(source.location) ?? .wholeFile(source.name),
      hint: "write the name of every candidate behind the ballots, those withdrawn too"
    )
  }
}
