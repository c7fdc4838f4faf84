/// Country codes of the schemes that GDELT mixes: CAMEO for actors, FIPS 10-4 for places.
enum CountryCode {
    /// CAMEO's code of a country; it is ISO 3166-1 alpha-3 but for these (CAMEO manual 1.1b3, 2012).
    static func cameo(_ code: String) -> String {
        switch code {
        case "ROU": "ROM"
        case "TLS": "TMP"
        case "IMN": "IMY"
        case "MNE": "MTN"
        default: code
        }
    }

    /// Our code of an organisation that CAMEO knows as a group; others keep their code.
    static func organisation(_ group: String) -> String {
        switch group {
        case "NAT": "NATO"
        case "EEC": "EUE"
        case "UNO": "UN"
        case "ASN": "ASEAN"
        case "IAE": "IAEA"
        case "OPC": "OPEC"
        case "G07": "G7"
        default: group
        }
    }

    /// FIPS 10-4 code of a country, given its ISO 3166-1 alpha-3 code.
    static func fips(_ code: String) -> String? { table[code] }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for pair in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let codes = pair.split(separator: "=")
            if codes.count == 2 { table[String(codes[0])] = String(codes[1]) }
        }
        return table
    }()

    /// National Institute of Standards and Technology, FIPS 10-4 (1995) with its change notices.
    private static let text = """
        AFG=AF AGO=AO ALB=AL AND=AN ARE=AE ARG=AR ARM=AM ATG=AC AUS=AS AUT=AU AZE=AJ BDI=BY BEL=BE BEN=BN BFA=UV
        BGD=BG BGR=BU BHR=BA BHS=BF BIH=BK BLR=BO BLZ=BH BOL=BL BRA=BR BRB=BB BRN=BX BTN=BT BWA=BC CAF=CT CAN=CA
        CHE=SZ CHL=CI CHN=CH CIV=IV CMR=CM COD=CG COG=CF COL=CO COM=CN CPV=CV CRI=CS CUB=CU CYP=CY CZE=EZ DEU=GM
        DJI=DJ DMA=DO DNK=DA DOM=DR DZA=AG ECU=EC EGY=EG ERI=ER ESP=SP EST=EN ETH=ET FIN=FI FJI=FJ FRA=FR FSM=FM
        GAB=GB GBR=UK GEO=GG GHA=GH GIN=GV GMB=GA GNB=PU GNQ=EK GRC=GR GRD=GJ GTM=GT GUY=GY HKG=HK HND=HO HRV=HR
        HTI=HA HUN=HU IDN=ID IND=IN IRL=EI IRN=IR IRQ=IZ ISL=IC ISR=IS ITA=IT JAM=JM JOR=JO JPN=JA KAZ=KZ KEN=KE
        KGZ=KG KHM=CB KIR=KR KNA=SC KOR=KS KWT=KU LAO=LA LBN=LE LBR=LI LBY=LY LCA=ST LIE=LS LKA=CE LSO=LT LTU=LH
        LUX=LU LVA=LG MAC=MC MAR=MO MCO=MN MDA=MD MDG=MA MDV=MV MEX=MX MHL=RM MKD=MK MLI=ML MLT=MT MMR=BM MNE=MJ
        MNG=MG MOZ=MZ MRT=MR MUS=MP MWI=MI MYS=MY NAM=WA NER=NG NGA=NI NIC=NU NLD=NL NOR=NO NPL=NP NRU=NR NZL=NZ
        OMN=MU PAK=PK PAN=PM PER=PE PHL=RP PLW=PS PNG=PP POL=PL PRK=KN PRT=PO PRY=PA PSE=WE QAT=QA ROU=RO RUS=RS
        RWA=RW SAU=SA SDN=SU SEN=SG SGP=SN SLB=BP SLE=SL SLV=ES SMR=SM SOM=SO SRB=RI SSD=OD STP=TP SUR=NS SVK=LO
        SVN=SI SWE=SW SWZ=WZ SYC=SE SYR=SY TCD=CD TGO=TO THA=TH TJK=TI TKM=TX TLS=TT TON=TN TTO=TD TUN=TS TUR=TU
        TUV=TV TWN=TW TZA=TZ UGA=UG UKR=UP URY=UY USA=US UZB=UZ VAT=VT VCT=VC VEN=VE VNM=VM VUT=NH WSM=WS YEM=YM
        ZAF=SF ZMB=ZA ZWE=ZI
        """
}
