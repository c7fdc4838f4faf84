#ifndef BILAT_SHIPPED_DOSSIERS_H
#define BILAT_SHIPPED_DOSSIERS_H

#include <stddef.h>

/// A dossier file that ships inside the binary.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t size;
} bilat_shipped_dossier;

size_t bilat_shipped_dossier_count(void);

/// The dossier at `index`, which is below the count.
bilat_shipped_dossier bilat_shipped_dossier_at(size_t index);

/// The table of countries by which a starting dossier is written.
bilat_shipped_dossier bilat_shipped_countries(void);

#endif
