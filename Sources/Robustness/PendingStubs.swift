import Diagnostics
public import Precedence

extension Assessment {
  public func leastChanges() -> [LeastChange] { [] }
  public func rankAcceptability(_ settings: DrawSettings = .init(), threads: Int = 2, progress: (@Sendable (Double) -> Void)? = nil) async throws -> RankAcceptability { throw DrawFault("not yet") }
  public func fit(_ order: StatedOrder, _ settings: FitSettings = .init(), progress: (@Sendable (Double) -> Void)? = nil) async throws -> FitResult { throw FitFault("not yet") }
}
public struct DrawFault: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String
  package init(_ description: String) { self.description = description }
}
public struct FitSettings: Sendable { public var groups: [String]?; public var judged: [String] = []; public var draws: Int = 100_000; public var seed: UInt64 = 1
  public init() {} }
extension StatedOrder {
  public static func read(_ text: String, for assessment: Assessment) -> Checked<StatedOrder> {
    let ids = text.split(separator: ",").map { $0.split(separator: "=").map(String.init) }
    return Checked(StatedOrder(tiers: ids), FindingList()) }
  public static func read(file: String, from files: some FileSource, for assessment: Assessment) -> Checked<StatedOrder> { Checked(nil, FindingList()) }
}
