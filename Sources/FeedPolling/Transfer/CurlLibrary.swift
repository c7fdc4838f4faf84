import CCurl

/// libcurl's process-wide state.
enum CurlLibrary {
    /// Readies libcurl once per process; nil, or what is wrong with it.
    static let problem: String? = {
        let code = curl_global_init(bilat_global_default())
        return code == CURLE_OK ? nil : "libcurl does not start: \(String(cString: curl_easy_strerror(code)))"
    }()

    /// Whether libcurl's built-in list of certificate authorities is one readable file.
    static let hasAuthorityFile: Bool = {
        guard let path = bilat_authority_file() else { return false }
        return bilat_is_readable(path) != 0
    }()
}
