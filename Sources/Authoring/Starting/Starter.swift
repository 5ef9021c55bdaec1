/// A small, commented set of files to begin with, which ranks as it stands.
///
/// ```swift
/// for file in Starter.simple.files { print(file.path, file.bytes.count) }
/// ```
public enum Starter: String, Sendable, Hashable, CaseIterable {
  /// Volume, trend, harm and concern of invented candidates.
  case simple
  /// Four levels of likelihood against four of impact, judged for invented candidates.
  case matrix4x4 = "4x4"
  /// Five levels of likelihood against five of impact, judged for invented candidates.
  case matrix5x5 = "5x5"
  /// The published themes of St Albans 2021/22 with their evidence.
  case stAlbans = "st-albans"
  /// The priorities of North Herts 2008 with the order that a consultation gave them.
  case northHerts = "north-herts"

  /// What is in it, in one line.
  public var about: String {
    switch self {
    case .simple: "volume, trend, harm and concern; invented figures"
    case .matrix4x4: "likelihood against impact, four levels each; invented judgements"
    case .matrix5x5: "likelihood against impact, five levels each; invented judgements"
    case .stAlbans: "themes of 2021/22 from offence counts and harm weights"
    case .northHerts: "priorities of 2008 in the order of a consultation"
    }
  }

  /// The files, the assessment first and what editors know of such files last.
  public var files: [StarterFile] { own + Self.schemas }

  /// The schemas that the first lines of the files name.
  private static var schemas: [StarterFile] {
    [WrittenFile.rules, .assessment, .tests].map { kind in
      StarterFile("schema/\(kind.schemaName)", Array(kind.schema.utf8))
    }
  }

  private var own: [StarterFile] {
    switch self {
    case .simple:
      [
        StarterFile("assessment.yaml", PackageResources.simple_assessment_yaml),
        StarterFile("rules.yaml", PackageResources.simple_rules_yaml),
        StarterFile("candidates.csv", PackageResources.simple_candidates_csv),
        StarterFile("tests.yaml", PackageResources.simple_tests_yaml),
        StarterFile("tests.csv", PackageResources.simple_tests_csv),
      ]
    case .matrix4x4:
      [
        StarterFile("assessment.yaml", PackageResources.matrix_4x4_assessment_yaml),
        StarterFile("rules.yaml", PackageResources.matrix_4x4_rules_yaml),
        StarterFile("tests.csv", PackageResources.matrix_4x4_tests_csv),
      ]
    case .matrix5x5:
      [
        StarterFile("assessment.yaml", PackageResources.matrix_5x5_assessment_yaml),
        StarterFile("rules.yaml", PackageResources.matrix_5x5_rules_yaml),
        StarterFile("tests.csv", PackageResources.matrix_5x5_tests_csv),
      ]
    case .stAlbans:
      [
        StarterFile("assessment.yaml", PackageResources.st_albans_assessment_yaml),
        StarterFile("rules.yaml", PackageResources.st_albans_rules_yaml),
        StarterFile("tests.yaml", PackageResources.st_albans_tests_yaml),
        StarterFile("tests.csv", PackageResources.st_albans_tests_csv),
        StarterFile("README.md", PackageResources.st_albans_README_md),
        StarterFile("CONCERN.md", PackageResources.st_albans_CONCERN_md),
        StarterFile("evidence/concern.csv", PackageResources.st_albans_concern_csv),
        StarterFile("evidence/offences.csv", PackageResources.st_albans_offences_csv),
        StarterFile("evidence/harm.csv", PackageResources.st_albans_harm_csv),
        StarterFile("evidence/harm-map.csv", PackageResources.st_albans_harm_map_csv),
      ]
    case .northHerts:
      [
        StarterFile("assessment.yaml", PackageResources.north_herts_assessment_yaml),
        StarterFile("rules.yaml", PackageResources.north_herts_rules_yaml),
        StarterFile("tests.yaml", PackageResources.north_herts_tests_yaml),
        StarterFile("evidence/orders.csv", PackageResources.north_herts_orders_csv),
      ]
    }
  }
}

/// One file of a set to begin with.
public struct StarterFile: Sendable, Hashable {
  /// Its path in the new folder.
  public let path: String
  /// What it holds.
  public let bytes: [UInt8]

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
