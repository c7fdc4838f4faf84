#include "CShippedDossiers.h"

// #embed is C23; clang knows it in every mode but remarks on it.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char russia_china[] = {
#embed "russia-china.yaml"
};

static const bilat_shipped_dossier dossiers[] = {
    {"russia-china", russia_china, sizeof russia_china},
};

size_t bilat_shipped_dossier_count(void) {
    return sizeof dossiers / sizeof dossiers[0];
}

bilat_shipped_dossier bilat_shipped_dossier_at(size_t index) {
    return dossiers[index];
}
