#include "CShippedDossiers.h"

// #embed is C23; clang knows it in every mode but remarks on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char general[] = {
#embed "general.yaml"
};
static const unsigned char russia_china[] = {
#embed "russia-china.yaml"
};
static const unsigned char us_china[] = {
#embed "us-china.yaml"
};
static const unsigned char us_russia[] = {
#embed "us-russia.yaml"
};
static const unsigned char china_india[] = {
#embed "china-india.yaml"
};
static const unsigned char russia_north_korea[] = {
#embed "russia-north-korea.yaml"
};
static const unsigned char iran_russia[] = {
#embed "iran-russia.yaml"
};
static const unsigned char china_taiwan_strait[] = {
#embed "china-taiwan-strait.yaml"
};
static const unsigned char countries[] = {
#embed "countries.tsv"
};

static const bilat_shipped_dossier dossiers[] = {
    {"general", general, sizeof general},
    {"russia-china", russia_china, sizeof russia_china},
    {"us-china", us_china, sizeof us_china},
    {"us-russia", us_russia, sizeof us_russia},
    {"china-india", china_india, sizeof china_india},
    {"russia-north-korea", russia_north_korea, sizeof russia_north_korea},
    {"iran-russia", iran_russia, sizeof iran_russia},
    {"china-taiwan-strait", china_taiwan_strait, sizeof china_taiwan_strait},
};

size_t bilat_shipped_dossier_count(void) {
    return sizeof dossiers / sizeof dossiers[0];
}

bilat_shipped_dossier bilat_shipped_dossier_at(size_t index) {
    return dossiers[index];
}

bilat_shipped_dossier bilat_shipped_countries(void) {
    return (bilat_shipped_dossier){"countries", countries, sizeof countries};
}
