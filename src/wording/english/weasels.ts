/** Vague generality and unnamed authority (Ganter & Strube 2009; Wikipedia's guides to weasel and peacock words). */
export const WEASEL_WORDS = {
  /** Before a noun or "of": how many, and who, is not said. */
  quantifier: `some many most several countless numerous`,
  /** How general, and by whose account, is not said. */
  adverb: `generally widely commonly sometimes traditionally popularly reportedly supposedly arguably typically frequently famously`,
  /** Stand alone for people nobody names. */
  people: `others many some critics supporters opponents fans observers commentators scholars historians researchers scientists experts analysts everyone`,
  /** In the passive, without an agent. */
  passive: `consider regard believe say claim think view credit rumor allege speculate accuse criticize praise argue acknowledge recognize perceive`,
  /** Praise without a measure. */
  peacock: `famous well-known renowned notable legendary prestigious acclaimed celebrated influential popular world-class award-winning iconic`,
  /** Picks out without saying which. */
  certain: `certain`,
} as const;

/** Phrases that do the same. */
export const WEASEL_PHRASES = [
  'one of the',
  'one of its',
  'one of his',
  'one of her',
  'one of their',
  'among the most',
  'among the best',
  'a number of',
  'a variety of',
  'a wide variety of',
  'a few',
  'plenty of',
] as const;

/**
 * Words of laboratories. A report of one's own measurements with "several" or "most" has counted; two such words in a
 * sentence, or two names with letters and digits in one, say that it is one.
 */
export const LABORATORY_WORDS = `cell cells cellular gene genes protein proteins kinase kinases receptor receptors transcription transcriptional transcript transcripts expression expressed antibody antibodies patient patients mutant mutants mutation mutations sequence sequences
  promoter promoters enhancer enhancers vitro vivo lymphocyte lymphocytes leukocyte leukocytes monocyte monocytes macrophage macrophages cytokine cytokines binding inhibit inhibits inhibited inhibitor inhibitors inhibition induced induction inducible activation activated activator activators phosphorylation phosphorylated
  hormone hormones tumor tumors tumour tumours clone clones cloned assay assays plasmid plasmids molecule molecules molecular nuclear virus viruses viral infected infection mice mouse murine peptide peptides nucleotide nucleotides genome genomes genomic allele alleles tissue tissues alignment alignments dataset datasets algorithm algorithms
  phenotype phenotypes homolog homologs homologous ortholog orthologs domain domains residue residues embryo embryos larvae stimulated stimulation subunit subunits dna rna mrna cdna il nf alpha beta gamma kappa apoptosis ligand ligands substrate substrates enzyme enzymes vector vectors locus loci chromosome chromosomes chromatin exon exons intron introns
  treatment dose dosage placebo serum plasma acid acids thymocytes erythroid myeloid fibroblasts epithelial endothelial glucocorticoid glucocorticoids steroid estrogen calcium polymerase isoform isoforms motif motifs annotation`;
