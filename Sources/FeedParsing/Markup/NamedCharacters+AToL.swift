extension NamedCharacters {
    /// `name SCALAR[+SCALAR]` in hexadecimal, from the table of HTML (WHATWG, “Named character references”).
    static let aToL = """
        aacute E1, abreve 103, ac 223E, acE 223E+333, acd 223F, acirc E2, acute B4, acy 430, aelig E6, af 2061
        afr 1D51E, agrave E0, alefsym 2135, aleph 2135, alpha 3B1, amacr 101, amalg 2A3F, amp 26, and 2227
        andand 2A55, andd 2A5C, andslope 2A58, andv 2A5A, ang 2220, ange 29A4, angle 2220, angmsd 2221, angmsdaa 29A8
        angmsdab 29A9, angmsdac 29AA, angmsdad 29AB, angmsdae 29AC, angmsdaf 29AD, angmsdag 29AE, angmsdah 29AF
        angrt 221F, angrtvb 22BE, angrtvbd 299D, angsph 2222, angst C5, angzarr 237C, aogon 105, aopf 1D552, ap 2248
        apE 2A70, apacir 2A6F, ape 224A, apid 224B, apos 27, approx 2248, approxeq 224A, aring E5, ascr 1D4B6, ast 2A
        asymp 2248, asympeq 224D, atilde E3, auml E4, awconint 2233, awint 2A11, bNot 2AED, backcong 224C
        backepsilon 3F6, backprime 2035, backsim 223D, backsimeq 22CD, barvee 22BD, barwed 2305, barwedge 2305
        bbrk 23B5, bbrktbrk 23B6, bcong 224C, bcy 431, bdquo 201E, becaus 2235, because 2235, bemptyv 29B0, bepsi 3F6
        bernou 212C, beta 3B2, beth 2136, between 226C, bfr 1D51F, bigcap 22C2, bigcirc 25EF, bigcup 22C3
        bigodot 2A00, bigoplus 2A01, bigotimes 2A02, bigsqcup 2A06, bigstar 2605, bigtriangledown 25BD
        bigtriangleup 25B3, biguplus 2A04, bigvee 22C1, bigwedge 22C0, bkarow 290D, blacklozenge 29EB
        blacksquare 25AA, blacktriangle 25B4, blacktriangledown 25BE, blacktriangleleft 25C2, blacktriangleright 25B8
        blank 2423, blk12 2592, blk14 2591, blk34 2593, block 2588, bne 3D+20E5, bnequiv 2261+20E5, bnot 2310
        bopf 1D553, bot 22A5, bottom 22A5, bowtie 22C8, boxDL 2557, boxDR 2554, boxDl 2556, boxDr 2553, boxH 2550
        boxHD 2566, boxHU 2569, boxHd 2564, boxHu 2567, boxUL 255D, boxUR 255A, boxUl 255C, boxUr 2559, boxV 2551
        boxVH 256C, boxVL 2563, boxVR 2560, boxVh 256B, boxVl 2562, boxVr 255F, boxbox 29C9, boxdL 2555, boxdR 2552
        boxdl 2510, boxdr 250C, boxh 2500, boxhD 2565, boxhU 2568, boxhd 252C, boxhu 2534, boxminus 229F, boxplus 229E
        boxtimes 22A0, boxuL 255B, boxuR 2558, boxul 2518, boxur 2514, boxv 2502, boxvH 256A, boxvL 2561, boxvR 255E
        boxvh 253C, boxvl 2524, boxvr 251C, bprime 2035, breve 2D8, brvbar A6, bscr 1D4B7, bsemi 204F, bsim 223D
        bsime 22CD, bsol 5C, bsolb 29C5, bsolhsub 27C8, bull 2022, bullet 2022, bump 224E, bumpE 2AAE, bumpe 224F
        bumpeq 224F, cacute 107, cap 2229, capand 2A44, capbrcup 2A49, capcap 2A4B, capcup 2A47, capdot 2A40
        caps 2229+FE00, caret 2041, caron 2C7, ccaps 2A4D, ccaron 10D, ccedil E7, ccirc 109, ccups 2A4C, ccupssm 2A50
        cdot 10B, cedil B8, cemptyv 29B2, cent A2, centerdot B7, cfr 1D520, chcy 447, check 2713, checkmark 2713
        chi 3C7, cir 25CB, cirE 29C3, circ 2C6, circeq 2257, circlearrowleft 21BA, circlearrowright 21BB, circledR AE
        circledS 24C8, circledast 229B, circledcirc 229A, circleddash 229D, cire 2257, cirfnint 2A10, cirmid 2AEF
        cirscir 29C2, clubs 2663, clubsuit 2663, colon 3A, colone 2254, coloneq 2254, comma 2C, commat 40, comp 2201
        compfn 2218, complement 2201, complexes 2102, cong 2245, congdot 2A6D, conint 222E, copf 1D554, coprod 2210
        copy A9, copysr 2117, crarr 21B5, cross 2717, cscr 1D4B8, csub 2ACF, csube 2AD1, csup 2AD0, csupe 2AD2
        ctdot 22EF, cudarrl 2938, cudarrr 2935, cuepr 22DE, cuesc 22DF, cularr 21B6, cularrp 293D, cup 222A
        cupbrcap 2A48, cupcap 2A46, cupcup 2A4A, cupdot 228D, cupor 2A45, cups 222A+FE00, curarr 21B7, curarrm 293C
        curlyeqprec 22DE, curlyeqsucc 22DF, curlyvee 22CE, curlywedge 22CF, curren A4, curvearrowleft 21B6
        curvearrowright 21B7, cuvee 22CE, cuwed 22CF, cwconint 2232, cwint 2231, cylcty 232D, dArr 21D3, dHar 2965
        dagger 2020, daleth 2138, darr 2193, dash 2010, dashv 22A3, dbkarow 290F, dblac 2DD, dcaron 10F, dcy 434
        dd 2146, ddagger 2021, ddarr 21CA, ddotseq 2A77, deg B0, delta 3B4, demptyv 29B1, dfisht 297F, dfr 1D521
        dharl 21C3, dharr 21C2, diam 22C4, diamond 22C4, diamondsuit 2666, diams 2666, die A8, digamma 3DD, disin 22F2
        div F7, divide F7, divideontimes 22C7, divonx 22C7, djcy 452, dlcorn 231E, dlcrop 230D, dollar 24, dopf 1D555
        dot 2D9, doteq 2250, doteqdot 2251, dotminus 2238, dotplus 2214, dotsquare 22A1, doublebarwedge 2306
        downarrow 2193, downdownarrows 21CA, downharpoonleft 21C3, downharpoonright 21C2, drbkarow 2910, drcorn 231F
        drcrop 230C, dscr 1D4B9, dscy 455, dsol 29F6, dstrok 111, dtdot 22F1, dtri 25BF, dtrif 25BE, duarr 21F5
        duhar 296F, dwangle 29A6, dzcy 45F, dzigrarr 27FF, eDDot 2A77, eDot 2251, eacute E9, easter 2A6E, ecaron 11B
        ecir 2256, ecirc EA, ecolon 2255, ecy 44D, edot 117, ee 2147, efDot 2252, efr 1D522, eg 2A9A, egrave E8
        egs 2A96, egsdot 2A98, el 2A99, elinters 23E7, ell 2113, els 2A95, elsdot 2A97, emacr 113, empty 2205
        emptyset 2205, emptyv 2205, emsp 2003, emsp13 2004, emsp14 2005, eng 14B, ensp 2002, eogon 119, eopf 1D556
        epar 22D5, eparsl 29E3, eplus 2A71, epsi 3B5, epsilon 3B5, epsiv 3F5, eqcirc 2256, eqcolon 2255, eqsim 2242
        eqslantgtr 2A96, eqslantless 2A95, equals 3D, equest 225F, equiv 2261, equivDD 2A78, eqvparsl 29E5, erDot 2253
        erarr 2971, escr 212F, esdot 2250, esim 2242, eta 3B7, eth F0, euml EB, euro 20AC, excl 21, exist 2203
        expectation 2130, exponentiale 2147, fallingdotseq 2252, fcy 444, female 2640, ffilig FB03, fflig FB00
        ffllig FB04, ffr 1D523, filig FB01, fjlig 66+6A, flat 266D, fllig FB02, fltns 25B1, fnof 192, fopf 1D557
        forall 2200, fork 22D4, forkv 2AD9, fpartint 2A0D, frac12 BD, frac13 2153, frac14 BC, frac15 2155, frac16 2159
        frac18 215B, frac23 2154, frac25 2156, frac34 BE, frac35 2157, frac38 215C, frac45 2158, frac56 215A
        frac58 215D, frac78 215E, frasl 2044, frown 2322, fscr 1D4BB, gE 2267, gEl 2A8C, gacute 1F5, gamma 3B3
        gammad 3DD, gap 2A86, gbreve 11F, gcirc 11D, gcy 433, gdot 121, ge 2265, gel 22DB, geq 2265, geqq 2267
        geqslant 2A7E, ges 2A7E, gescc 2AA9, gesdot 2A80, gesdoto 2A82, gesdotol 2A84, gesl 22DB+FE00, gesles 2A94
        gfr 1D524, gg 226B, ggg 22D9, gimel 2137, gjcy 453, gl 2277, glE 2A92, gla 2AA5, glj 2AA4, gnE 2269, gnap 2A8A
        gnapprox 2A8A, gne 2A88, gneq 2A88, gneqq 2269, gnsim 22E7, gopf 1D558, grave 60, gscr 210A, gsim 2273
        gsime 2A8E, gsiml 2A90, gt 3E, gtcc 2AA7, gtcir 2A7A, gtdot 22D7, gtlPar 2995, gtquest 2A7C, gtrapprox 2A86
        gtrarr 2978, gtrdot 22D7, gtreqless 22DB, gtreqqless 2A8C, gtrless 2277, gtrsim 2273, gvertneqq 2269+FE00
        gvnE 2269+FE00, hArr 21D4, hairsp 200A, half BD, hamilt 210B, hardcy 44A, harr 2194, harrcir 2948, harrw 21AD
        hbar 210F, hcirc 125, hearts 2665, heartsuit 2665, hellip 2026, hercon 22B9, hfr 1D525, hksearow 2925
        hkswarow 2926, hoarr 21FF, homtht 223B, hookleftarrow 21A9, hookrightarrow 21AA, hopf 1D559, horbar 2015
        hscr 1D4BD, hslash 210F, hstrok 127, hybull 2043, hyphen 2010, iacute ED, ic 2063, icirc EE, icy 438, iecy 435
        iexcl A1, iff 21D4, ifr 1D526, igrave EC, ii 2148, iiiint 2A0C, iiint 222D, iinfin 29DC, iiota 2129, ijlig 133
        imacr 12B, image 2111, imagline 2110, imagpart 2111, imath 131, imof 22B7, imped 1B5, in 2208, incare 2105
        infin 221E, infintie 29DD, inodot 131, int 222B, intcal 22BA, integers 2124, intercal 22BA, intlarhk 2A17
        intprod 2A3C, iocy 451, iogon 12F, iopf 1D55A, iota 3B9, iprod 2A3C, iquest BF, iscr 1D4BE, isin 2208
        isinE 22F9, isindot 22F5, isins 22F4, isinsv 22F3, isinv 2208, it 2062, itilde 129, iukcy 456, iuml EF
        jcirc 135, jcy 439, jfr 1D527, jmath 237, jopf 1D55B, jscr 1D4BF, jsercy 458, jukcy 454, kappa 3BA, kappav 3F0
        kcedil 137, kcy 43A, kfr 1D528, kgreen 138, khcy 445, kjcy 45C, kopf 1D55C, kscr 1D4C0, lAarr 21DA, lArr 21D0
        lAtail 291B, lBarr 290E, lE 2266, lEg 2A8B, lHar 2962, lacute 13A, laemptyv 29B4, lagran 2112, lambda 3BB
        lang 27E8, langd 2991, langle 27E8, lap 2A85, laquo AB, larr 2190, larrb 21E4, larrbfs 291F, larrfs 291D
        larrhk 21A9, larrlp 21AB, larrpl 2939, larrsim 2973, larrtl 21A2, lat 2AAB, latail 2919, late 2AAD
        lates 2AAD+FE00, lbarr 290C, lbbrk 2772, lbrace 7B, lbrack 5B, lbrke 298B, lbrksld 298F, lbrkslu 298D
        lcaron 13E, lcedil 13C, lceil 2308, lcub 7B, lcy 43B, ldca 2936, ldquo 201C, ldquor 201E, ldrdhar 2967
        ldrushar 294B, ldsh 21B2, le 2264, leftarrow 2190, leftarrowtail 21A2, leftharpoondown 21BD
        leftharpoonup 21BC, leftleftarrows 21C7, leftrightarrow 2194, leftrightarrows 21C6, leftrightharpoons 21CB
        leftrightsquigarrow 21AD, leftthreetimes 22CB, leg 22DA, leq 2264, leqq 2266, leqslant 2A7D, les 2A7D
        lescc 2AA8, lesdot 2A7F, lesdoto 2A81, lesdotor 2A83, lesg 22DA+FE00, lesges 2A93, lessapprox 2A85
        lessdot 22D6, lesseqgtr 22DA, lesseqqgtr 2A8B, lessgtr 2276, lesssim 2272, lfisht 297C, lfloor 230A, lfr 1D529
        lg 2276, lgE 2A91, lhard 21BD, lharu 21BC, lharul 296A, lhblk 2584, ljcy 459, ll 226A, llarr 21C7
        llcorner 231E, llhard 296B, lltri 25FA, lmidot 140, lmoust 23B0, lmoustache 23B0, lnE 2268, lnap 2A89
        lnapprox 2A89, lne 2A87, lneq 2A87, lneqq 2268, lnsim 22E6, loang 27EC, loarr 21FD, lobrk 27E6
        longleftarrow 27F5, longleftrightarrow 27F7, longmapsto 27FC, longrightarrow 27F6, looparrowleft 21AB
        looparrowright 21AC, lopar 2985, lopf 1D55D, loplus 2A2D, lotimes 2A34, lowast 2217, lowbar 5F, loz 25CA
        lozenge 25CA, lozf 29EB, lpar 28, lparlt 2993, lrarr 21C6, lrcorner 231F, lrhar 21CB, lrhard 296D, lrm 200E
        lrtri 22BF, lsaquo 2039, lscr 1D4C1, lsh 21B0, lsim 2272, lsime 2A8D, lsimg 2A8F, lsqb 5B, lsquo 2018
        lsquor 201A, lstrok 142, lt 3C, ltcc 2AA6, ltcir 2A79, ltdot 22D6, lthree 22CB, ltimes 22C9, ltlarr 2976
        ltquest 2A7B, ltrPar 2996, ltri 25C3, ltrie 22B4, ltrif 25C2, lurdshar 294A, luruhar 2966, lvertneqq 2268+FE00
        lvnE 2268+FE00
        """
}
