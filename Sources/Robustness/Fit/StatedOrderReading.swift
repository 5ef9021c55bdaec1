import Diagnostics
public import Precedence

extension StatedOrder {
  /// Reads an order as written on a command line: `a,b=c,d` says that a comes first, then b and c level,
  /// then d.
  ///
  /// - Parameters:
  ///   - text: The ids of candidates, with a comma between places and `=` between equal ones.
  ///   - assessment: The assessment whose candidates they are; those that its rules do not rank may be
  ///     left out.
  /// - Returns: The order, and every problem found; their places are in a text named `--order`.
  public static func read(_ text: String, for assessment: Assessment) -> Checked<StatedOrder> {
    let source = SourceText(name: "--order", text: text)
    var check = StatedOrderCheck(assessment, source)
    for entry in OrderText(source, isFile: false).entries { check.add(entry) }
    return check.order()
  }

  /// Reads an order from a file: CSV with the columns `id` and `place`, or a line for each place.
  ///
  /// - Parameters:
  ///   - file: The file. Lines hold ids with `=` between equal ones; blank lines and those that begin
  ///     with `#` are passed over, and commas may stand for line ends.
  ///   - files: Where files come from.
  ///   - assessment: The assessment whose candidates they are.
  /// - Returns: The order, and every problem found.
  public static func read(
    file: String,
    from files: some FileSource,
    for assessment: Assessment
  ) -> Checked<StatedOrder> {
    let source: SourceText
    do throws(FileFault) {
      source = try files.read(file)
    } catch {
      let hint = "name a file that holds an order, or write the order itself: 'a,b,c'"
      return Checked(nil, FindingList([error.finding(file, namedAt: nil, hint: hint)]))
    }
    var check = StatedOrderCheck(assessment, source)
    if OrderTable.isTable(source) {
      let table = OrderTable(source)
      check.findings.append(contentsOf: table.findings)
      guard !table.findings.hasErrors else { return Checked(nil, check.findings) }
      for entry in table.entries { check.add(entry) }
    } else {
      for entry in OrderText(source, isFile: true).entries { check.add(entry) }
    }
    return check.order()
  }
}
